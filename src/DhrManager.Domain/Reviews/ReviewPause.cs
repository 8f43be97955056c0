using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Reviews;

/// <summary>A time in which the review stands still.</summary>
public sealed class ReviewPause
{
    private ReviewPause()
    {
    }

    internal ReviewPause(Guid reviewId, HoldReason reason, DateOnly from, DateOnly lookAgainOn, string authority, string note)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        Reason = reason;
        From = from;
        LookAgainOn = lookAgainOn;
        Authority = authority;
        Note = note;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    public HoldReason Reason { get; private set; } = null!;

    /// <summary>The first day that does not count.</summary>
    public DateOnly From { get; private set; }

    /// <summary>When somebody looks whether it can go on.</summary>
    public DateOnly LookAgainOn { get; private set; }

    /// <summary>Who decided it, by office.</summary>
    public string Authority { get; private set; } = "";

    public string Note { get; private set; } = "";

    /// <summary>The first day that counts again; null while paused.</summary>
    public DateOnly? EndedOn { get; private set; }

    public string? EndNote { get; private set; }

    /// <summary>Calendar days that do not count.</summary>
    public int Days(DateOnly today) => Math.Max(0, (EndedOn ?? today).DayNumber - From.DayNumber);

    internal void End(DateOnly on, string note)
    {
        EndedOn = on;
        EndNote = note;
    }
}
