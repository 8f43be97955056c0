using System.Security.Cryptography;

namespace DhrManager.Web.Security;

/// <summary>
/// An empty installation has nobody who could create accounts. The log shows, once, a link that makes the first
/// administrator; it works until it is used or the program stops.
/// </summary>
public sealed partial class FirstAdministratorLink(ILogger<FirstAdministratorLink> logger)
{
    private string? _token;

    /// <returns>The token of the link.</returns>
    public string Offer()
    {
        _token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        LogLink(_token);
        return _token;
    }

    public bool Accepts(string? token) =>
        _token is { } expected && token is not null
        && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(token), System.Text.Encoding.UTF8.GetBytes(expected));

    public void Withdraw() => _token = null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "There are no accounts. Make the first administrator at /account/first-administrator?token={Token}")]
    private partial void LogLink(string token);
}
