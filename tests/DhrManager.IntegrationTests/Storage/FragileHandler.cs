using DhrManager.Web.Outbox;

namespace DhrManager.IntegrationTests.Storage;

/// <summary>Sends two mails for each message, and fails as it is told.</summary>
internal sealed class FragileHandler : IMessageHandler
{
    public const string MessageKind = "fragile";

    private Mailer _mailer = null!;

    public string Kind => MessageKind;

    public bool Fails { get; set; }

    public bool FailsHalfWay { get; set; }

    public bool TimesOut { get; set; }

    public FragileHandler In(Mailer mailer)
    {
        _mailer = mailer;
        return this;
    }

    public async Task HandleAsync(Guid messageId, string payload, CancellationToken cancellationToken)
    {
        if (TimesOut)
        {
            throw new TaskCanceledException("The mail server did not answer.");
        }

        Refuse(Fails);
        await _mailer.SendAsync(messageId, "first@estmere.example", "Mail", "Text", cancellationToken);
        Refuse(FailsHalfWay);
        await _mailer.SendAsync(messageId, "second@estmere.example", "Mail", "Text", cancellationToken);
    }

    private static void Refuse(bool now)
    {
        if (now)
        {
            throw new IOException("The mail server hung up.");
        }
    }
}
