using System.Globalization;
using System.Net.Mail;

namespace DhrManager.Web.Outbox;

/// <summary>Sends mail through the configured server, or leaves it as files where there is none (Development).</summary>
public sealed class Mailer(Settings settings)
{
    /// <param name="messageId">Becomes the mail's id and the file's name, so that a repeat replaces and never doubles.</param>
    public async Task SendAsync(Guid messageId, string to, string subject, string body, CancellationToken cancellationToken)
    {
        if (settings.MailPickupFolder is { } folder)
        {
            await WriteAsync(folder, messageId, to, subject, body, cancellationToken);
            return;
        }

        if (settings.MailHost is { } host)
        {
            using var client = new SmtpClient(host, settings.MailPort) { EnableSsl = true };
            using var mail = new MailMessage(settings.MailFrom, to, subject, body);
            mail.Headers.Add("Message-ID", $"<{MailId(messageId, to)}@dhr>");
            await client.SendMailAsync(mail, cancellationToken);
        }
    }

    private async Task WriteAsync(string folder, Guid messageId, string to, string subject, string body, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var text = $"From: {settings.MailFrom}\r\nTo: {to}\r\nSubject: {subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body.ReplaceLineEndings("\r\n")}";
        await File.WriteAllTextAsync(Path.Combine(folder, MailId(messageId, to) + ".eml"), text, cancellationToken);
    }

    // One message may go to several people; the address itself stays out of names and headers.
    private static string MailId(Guid messageId, string to) =>
        string.Create(CultureInfo.InvariantCulture, $"{messageId:N}-{StableHash(to):x8}");

    private static uint StableHash(string text) => text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));
}
