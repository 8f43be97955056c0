namespace DhrManager.Web.Data.Outbox;

/// <summary>Something that leaves the database after commit: a mail, a letter, a change of the lessons index.</summary>
/// <remarks>Delivered at least once; the receiver recognises a message it has seen by its id.</remarks>
public sealed class OutboxMessage
{
    /// <summary>Tries before the message is parked and shown to administrators.</summary>
    public const int MaxAttempts = 8;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Which handler takes it, for example <c>mail</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>JSON for the handler. Ids, codes and dates only.</summary>
    public string Payload { get; init; } = "{}";

    /// <summary>Unique, so that the same thing is never queued twice.</summary>
    public string Key { get; init; } = "";

    public DateTime CreatedAt { get; init; }

    public DateTime DueAt { get; private set; }

    public int Attempts { get; private set; }

    public DateTime? DoneAt { get; private set; }

    public DateTime? ParkedAt { get; private set; }

    /// <summary>The kind of failure of the last try; never the exception's text, which may quote a case.</summary>
    public string? LastFailure { get; private set; }

    public static OutboxMessage New(string kind, string key, string payload, DateTime now) =>
        new() { Kind = kind, Key = key, Payload = payload, CreatedAt = now, DueAt = now };

    public void Done(DateTime at) => DoneAt = at;

    /// <summary>Waits 5 s, then twice as long after each failure; parked after <see cref="MaxAttempts"/>.</summary>
    public void Failed(string failure, DateTime at)
    {
        Attempts++;
        LastFailure = failure;
        DueAt = at.AddSeconds(5 * Math.Pow(2, Attempts - 1));
        if (Attempts >= MaxAttempts)
        {
            ParkedAt = at;
        }
    }

    /// <summary>An administrator asks for another round of tries.</summary>
    public void Retry(DateTime now)
    {
        Attempts = 0;
        ParkedAt = null;
        DueAt = now;
    }
}
