using DhrManager.Web.Outbox;
using DhrManager.Web.Workflows.Activities;

namespace DhrManager.Benchmarks.Crash;

/// <summary>Delivers the letters that the workflow queues, as mail in the pickup folder.</summary>
internal sealed class KillableLetters(Mailer mailer, KillSwitch killer, Acknowledgements acknowledgements) : IMessageHandler
{
    public string Kind => LetterActivity.Kind;

    public async Task HandleAsync(Guid messageId, string payload, CancellationToken cancellationToken)
    {
        killer.Pass(KillPoints.BeforeDelivery);
        await mailer.SendAsync(messageId, "manager@estmere.example", "A letter", payload, cancellationToken);
        acknowledgements.Write("delivered", messageId);
        killer.Pass(KillPoints.AfterDelivery);
    }
}
