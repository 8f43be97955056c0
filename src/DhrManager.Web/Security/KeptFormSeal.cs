using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace DhrManager.Web.Security;

/// <summary>Encrypts forms for their way through the browser. Nothing of them stays on the server.</summary>
/// <remarks>
/// Each form carries its owner, sealed with its name when it was drawn. After a sign-out no cookie tells any more who typed,
/// and a text must come back to that person only. It also shows that the form was ours: another site cannot have one filled
/// in, and the owner of one form says nothing about another, such as a button that acts at once.
/// </remarks>
public sealed class KeptFormSeal(IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>As long as a session.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    private readonly IDataProtector _owners = protection.CreateProtector("DhrManager.FormOwner");
    private readonly IDataProtector _forms = protection.CreateProtector("DhrManager.KeptForm");

    public string SealOwner(Guid personId, string formName) => _owners.Protect($"{personId} {formName}");

    /// <returns>Null when it was not sealed here, or for another form.</returns>
    public Guid? ReadOwner(string? owner, string? formName) =>
        Unprotect(_owners, owner)?.Split(' ', 2) is [var person, var form] && form == formName && Guid.TryParse(person, out var id) ? id : null;

    public string Seal(Guid personId, string address, Dictionary<string, string?[]> fields) =>
        _forms.Protect(JsonSerializer.Serialize(new KeptForm(personId, address, time.GetUtcNow() + Lifetime, fields)));

    /// <returns>Null when it was not sealed here, or too long ago.</returns>
    public KeptForm? Open(string? kept) =>
        Unprotect(_forms, kept) is { } json && JsonSerializer.Deserialize<KeptForm>(json) is { } form && form.Until > time.GetUtcNow() ? form : null;

    private static string? Unprotect(IDataProtector protector, string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : protector.Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
