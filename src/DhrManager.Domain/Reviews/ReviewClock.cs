using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Reviews;

/// <summary>One running or stopped clock of a review. Legal dates are UK calendar dates.</summary>
public sealed class ReviewClock
{
    private ReviewClock()
    {
    }

    internal ReviewClock(Guid reviewId, string code, Guid? subjectId, DateOnly startedOn, DateOnly dueOn)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        Code = code;
        SubjectId = subjectId;
        StartedOn = startedOn;
        FirstDueOn = dueOn;
        DueOn = dueOn;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    /// <summary>Code of the regime's clock, for example <c>decision</c>.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The return or action it belongs to; null for the clocks of the whole review.</summary>
    public Guid? SubjectId { get; private set; }

    public DateOnly StartedOn { get; private set; }

    /// <summary>The date first given. Never changes, so that slips can be counted.</summary>
    public DateOnly FirstDueOn { get; private set; }

    /// <summary>The date after pauses and extensions.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Null while it runs.</summary>
    public DateOnly? StoppedOn { get; private set; }

    /// <summary>Calendar days during which the review stood still.</summary>
    public int PausedDays { get; private set; }

    /// <summary>Why it was missed; null until somebody says.</summary>
    public DelayReason? DelayReason { get; private set; }

    public string? DelayNote { get; private set; }

    public bool IsRunning => StoppedOn is null;

    /// <summary>Calendar days since it started, pauses included.</summary>
    public int ElapsedDays(DateOnly today) => (StoppedOn ?? today).DayNumber - StartedOn.DayNumber;

    /// <summary>Calendar days since it started, less the days the review stood still.</summary>
    public int WorkingTimeDays(DateOnly today) => Math.Max(0, ElapsedDays(today) - PausedDays);

    /// <summary>Calendar days late; zero when in time. A running pause is the review's to know.</summary>
    internal int DaysLate(DateOnly today) => Math.Max(0, (StoppedOn ?? today).DayNumber - DueOn.DayNumber);

    internal void Stop(DateOnly on) => StoppedOn = on < StartedOn ? StartedOn : on;

    internal void Shift(int pausedDays, DateOnly newDueOn)
    {
        PausedDays += pausedDays;
        DueOn = newDueOn;
    }

    internal void MoveTo(DateOnly dueOn) => DueOn = dueOn;

    internal void Explain(DelayReason reason, string note)
    {
        DelayReason = reason;
        DelayNote = note;
    }
}
