namespace DhrManager.Web.Outbox;

/// <summary>Carries out one kind of message. May be called again for a message it has carried out before, and must then change nothing.</summary>
public interface IMessageHandler
{
    /// <summary>The kind of message it takes, for example <c>mail</c>.</summary>
    string Kind { get; }

    Task HandleAsync(Guid messageId, string payload, CancellationToken cancellationToken);
}
