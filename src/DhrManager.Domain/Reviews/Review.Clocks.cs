using DhrManager.Domain.Calendar;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// The regime says how long; the workflow says when to start and stop; pauses and extensions move the date.
public sealed partial class Review
{
    private readonly List<ReviewClock> _clocks = [];

    public IReadOnlyList<ReviewClock> Clocks => _clocks;

    /// <summary>The running clock with this code, or null.</summary>
    public ReviewClock? RunningClock(string code, Guid? subjectId = null) =>
        _clocks.FindLast(c => c.Code == code && c.SubjectId == subjectId && c.IsRunning);

    /// <summary>Starts a clock of the regime from the fact the regime names. A clock that runs already goes on.</summary>
    /// <exception cref="KeyNotFoundException">The regime has no such clock.</exception>
    public void StartClock(string code, Guid? subjectId, Actor actor)
    {
        var definition = Regime.Clock(code);
        if (RunningClock(code, subjectId) is not null)
        {
            return;
        }

        var startedOn = DateOf(definition.StartsFrom, subjectId) ?? actor.Today;
        var dueOn = AgreedDueOn(definition, subjectId) ?? definition.Rule.DueOn(startedOn, Regime.WorkingDays);
        _clocks.Add(new ReviewClock(Id, code, subjectId, startedOn, dueOn));
        Record(new ClockStarted(code, startedOn, dueOn) { Subject = subjectId }, actor);
    }

    /// <summary>Stops a clock on the date of the fact it measured, or today. Stopping one that does not run changes nothing.</summary>
    public void StopClock(string code, Guid? subjectId, ClockStart? on, Actor actor)
    {
        if (RunningClock(code, subjectId) is not { } clock)
        {
            return;
        }

        clock.Stop((on is { } fact ? DateOf(fact, subjectId) : null) ?? actor.Today);
        if (CurrentPause is { } pause)
        {
            // The review stands still: the days since then do not count against the clock that stops now.
            Shift(clock, pause.From, clock.StoppedOn!.Value);
        }

        Record(new ClockStopped(code, clock.StoppedOn!.Value, clock.DaysLate(actor.Today)) { Subject = subjectId }, actor);
    }

    /// <summary>Whether the review is paused and the clock waits with it.</summary>
    public bool StandsStill(ReviewClock clock) => IsPaused && clock.IsRunning && Regime.Clock(clock.Code).PausesWithReview;

    /// <summary>Calendar days of the running pause so far; they move the date of the clock when the review goes on.</summary>
    public int StandingDays(ReviewClock clock, DateOnly today) => StandsStill(clock) ? StandingDays(clock, CurrentPause!.From, today) : 0;

    /// <summary>Calendar days late, those of a running pause not counted; zero when in time.</summary>
    public int DaysLate(ReviewClock clock, DateOnly today) => Math.Max(0, clock.DaysLate(today) - StandingDays(clock, today));

    /// <summary>Says why a date was missed. A late step is recorded, never refused; this is how the delay is explained.</summary>
    /// <exception cref="RuleBrokenException">There is no such clock, it was not missed, or the sentence is missing.</exception>
    /// <remarks>Source: 2016 guidance, section 4, on timescales; the codes are local.</remarks>
    public void ExplainDelay(Guid clockId, DelayReason reason, string note, Actor actor)
    {
        var clock = _clocks.Find(c => c.Id == clockId);
        RuleBrokenException.ThrowIf(clock is null, "Choose the date that was missed.", Citations.Local);
        RuleBrokenException.ThrowIf(
            DaysLate(clock!, actor.Today) == 0,
            StandsStill(clock!)
                ? $"This date has not been missed: it was due on {Say(clock!.DueOn)} and stands still since {Say(CurrentPause!.From)}. There is no delay to explain."
                : $"This date has not been missed: it is due on {Say(clock!.DueOn)}. There is no delay to explain.",
            Citations.Local);
        RefuseBlank(note, "Say in a sentence why the date was missed. It is shown to families, scrutiny and the Home Office.", Citations.Local);

        clock!.Explain(reason, note);
        Record(new DelayExplained(clock.Code, reason.Code), actor);
    }

    // What is counted from the closing of an action has nothing to do with the date the action was due.
    private DateOnly? AgreedDueOn(ClockDefinition clock, Guid? subjectId) =>
        clock.StartsFrom == ClockStart.ActionClosed ? null : DueOnFor(subjectId);

    private void ShiftClocks(DateOnly from, DateOnly to)
    {
        foreach (var clock in _clocks.Where(c => c.IsRunning))
        {
            Shift(clock, from, to);
        }
    }

    // A clock that started during the pause stood still only since it started.
    private static int StandingDays(ReviewClock clock, DateOnly from, DateOnly to) =>
        Math.Max(0, to.DayNumber - Math.Max(from.DayNumber, clock.StartedOn.DayNumber));

    private void Shift(ReviewClock clock, DateOnly from, DateOnly to)
    {
        var definition = Regime.Clock(clock.Code);
        var days = StandingDays(clock, from, to);
        if (days > 0 && definition.PausesWithReview)
        {
            var shift = new ClockRule(ClockKind.CalendarDaysExclusive, days, definition.Rule.OnNonWorkingDay);
            var (before, after) = (clock.DueOn, shift.DueOn(clock.DueOn, Regime.WorkingDays));
            clock.Shift(days, after);
            // A return has its date from its clock, and shows the first one beside it.
            _returns.Find(asked => asked.Id == clock.SubjectId && asked.DueOn == before)?.MoveDue(after);
        }
    }
}

/// <summary>A clock began to run.</summary>
public sealed record ClockStarted(string Clock, DateOnly StartedOn, DateOnly DueOn) : CaseEvent
{
    public Guid? Subject { get; init; }
}

/// <summary>A clock stopped, in time or late.</summary>
public sealed record ClockStopped(string Clock, DateOnly StoppedOn, int DaysLate) : CaseEvent
{
    public Guid? Subject { get; init; }
}

/// <summary>Somebody said why a date was missed.</summary>
public sealed record DelayExplained(string Clock, string Reason) : CaseEvent;
