namespace DhrManager.Domain.Agencies;

/// <summary>One agency's first request: do you know these people, and how well?</summary>
public sealed class ScopingRequest
{
    private ScopingRequest()
    {
    }

    internal ScopingRequest(Guid reviewId, Guid agencyId, DateOnly requestedOn, DateOnly dueOn, bool recordsToBeSecured)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        AgencyId = agencyId;
        RequestedOn = requestedOn;
        DueOn = dueOn;
        RecordsToBeSecured = recordsToBeSecured;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    public Guid AgencyId { get; private set; }

    public DateOnly RequestedOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>Whether the agency was told to secure its records.</summary>
    public bool RecordsToBeSecured { get; private set; }

    /// <summary>Null until it answers.</summary>
    public ScopingAnswer? Answer { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>Why no answer is needed; null unless waived.</summary>
    public string? WaivedReason { get; private set; }

    /// <summary>Null unless scoping closed before it answered. An answer after that is still taken.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>Whether scoping still waits for it.</summary>
    public bool IsOutstanding => AnsweredOn is null && WaivedReason is null && WithdrawnOn is null;

    public bool IsLate(DateOnly today) => WaivedReason is null && (AnsweredOn ?? today) > DueOn;

    internal void Take(ScopingAnswer answer, DateOnly on)
    {
        Answer = answer;
        AnsweredOn = on;
    }

    internal void Waive(string reason) => WaivedReason = reason;

    internal void Withdraw(DateOnly on) => WithdrawnOn = on;
}
