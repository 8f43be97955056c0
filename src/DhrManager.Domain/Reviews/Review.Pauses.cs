using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// Standing still, usually for a trial. The clocks wait; the time that passed for the family is shown all the same.
public sealed partial class Review
{
    private readonly List<ReviewPause> _pauses = [];

    public IReadOnlyList<ReviewPause> Pauses => _pauses;

    /// <summary>Null while the review goes on.</summary>
    public ReviewPause? CurrentPause => _pauses.Find(p => p.EndedOn is null);

    public bool IsPaused => CurrentPause is not null;

    /// <summary>Calendar days since the notification, pauses included.</summary>
    public int ElapsedDays(DateOnly today) => (ClosedOn ?? today).DayNumber - NotifiedOn.DayNumber;

    /// <summary>Calendar days since the notification, less those on which the review stood still.</summary>
    public int WorkingTimeDays(DateOnly today) =>
        Math.Max(0, ElapsedDays(today) - _pauses.Sum(p => p.Days(ClosedOn ?? today)));

    /// <summary>Pauses the review. Its clocks stop counting on <paramref name="from"/>.</summary>
    /// <param name="authority">Who decided it, by office.</param>
    /// <exception cref="RuleBrokenException">It is paused or closed, a date is impossible, or who or why is missing.</exception>
    /// <remarks>Source: 2016 guidance, section 9, for criminal proceedings; otherwise local procedure.</remarks>
    public void Pause(HoldReason reason, DateOnly from, DateOnly lookAgainOn, string authority, string note, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(
            IsPaused,
            $"{Reference} has been paused since {Say(CurrentPause?.From ?? default)}. Resume it first.",
            Citations.Local);
        RefuseImpossibleDate(from, "The first day of the pause", actor);
        RuleBrokenException.ThrowIf(
            _pauses.Exists(p => p.EndedOn > from),
            "The review was paused on that day already. Enter a day after the last pause.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            lookAgainOn <= actor.Today,
            "Enter a day after today on which somebody looks again. No review may wait without an end.",
            Citations.CriminalProceedings);
        RefuseBlank(authority, "Enter who decided the pause, by office.", Citations.Local);
        RefuseLongShortText(authority, "Who decided the pause");
        RefuseBlank(note, "Say in a sentence what the review waits for. The family and the Home Office will ask.", Citations.CriminalProceedings);
        RefuseLongText(note, "The note");

        _pauses.Add(new ReviewPause(Id, reason, from, lookAgainOn, authority, note));
        Record(new ReviewPaused(reason.Code, from, lookAgainOn), actor);
    }

    /// <summary>Lets the review go on. Every running clock that pauses with it moves by the calendar days it stood still.</summary>
    /// <param name="on">The first day that counts again.</param>
    /// <exception cref="RuleBrokenException">It is not paused, the date is impossible, or the note is missing.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public void Resume(DateOnly on, string note, Actor actor)
    {
        RefuseWhenClosed();
        var pause = CurrentPause;
        RuleBrokenException.ThrowIf(pause is null, $"{Reference} is not paused.", Citations.Local);
        RuleBrokenException.ThrowIf(
            on < pause.From || on > actor.Today,
            $"The review was paused on {Say(pause.From)}. Enter a day from then until today.",
            Citations.Local);
        RefuseBlank(note, "Say in a sentence why the review can go on.", Citations.Local);
        RefuseLongText(note, "The note");

        pause.End(on, note);
        ShiftClocks(pause.From, on);
        Record(new ReviewResumed(on, pause.Days(on)), actor);
    }
}

/// <summary>The review stands still.</summary>
public sealed record ReviewPaused(string Reason, DateOnly From, DateOnly LookAgainOn) : CaseEvent;

/// <summary>The review goes on.</summary>
/// <param name="Days">Calendar days that it stood still.</param>
public sealed record ReviewResumed(DateOnly On, int Days) : CaseEvent;
