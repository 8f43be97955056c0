namespace DhrManager.Domain.Returns;

/// <summary>A return as it was submitted once. Never changed afterwards.</summary>
public sealed class ReturnVersion
{
    private ReturnVersion()
    {
    }

    internal ReturnVersion(Guid reviewId, Guid returnId, int number, ReturnContent content, Actor actor)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        ReturnId = returnId;
        Number = number;
        Content = content;
        SubmittedBy = actor.PersonId;
        SubmittedByName = actor.Name;
        SubmittedAt = actor.Now;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    public Guid ReturnId { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public ReturnContent Content { get; private set; } = ReturnContent.Empty;

    public Guid SubmittedBy { get; private set; }

    public string SubmittedByName { get; private set; } = "";

    public DateTime SubmittedAt { get; private set; }
}
