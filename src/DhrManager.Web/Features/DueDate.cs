using DhrManager.Domain.Calendar;
using DhrManager.Domain.Regimes;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features;

/// <summary>How pressing something is, the most pressing first.</summary>
public enum Urgency
{
    /// <summary>More than ten working days late.</summary>
    VeryOverdue,
    Overdue,

    /// <summary>Due within five working days.</summary>
    DueSoon,
    Later,
    NoDate,
}

/// <summary>A due date as seen on a day: how pressing, and in words.</summary>
public sealed record DueDate(DateOnly? On, Urgency Urgency, string Words)
{
    public const int VeryOverdueAfter = 10;
    public const int SoonWithin = 5;

    public bool IsLate => Urgency is Urgency.VeryOverdue or Urgency.Overdue;

    /// <summary>The day on which the clock stopped because the review is paused; null while it runs.</summary>
    public DateOnly? StoppedOn { get; private init; }

    /// <summary>"27 March 2026, 3 working days late"; "Paused: clock stopped on 2 March 2026, was due on 27 March 2026".</summary>
    public string Sentence => this switch
    {
        { On: null } => "No date",
        { StoppedOn: not null, On: { } on } => $"{char.ToUpperInvariant(Words[0])}{Words[1..]}, was due on {UkText.Date(on)}",
        { On: { } on } => $"{UkText.Date(on)}, {Words}",
    };

    /// <summary>The same for a place without a heading: "Due on ..." unless the clock has stopped.</summary>
    public string? WholeSentence => On is null ? null : StoppedOn is null ? $"Due on {Sentence}" : Sentence;

    public static DueDate Of(DateOnly? dueOn, DateOnly asOf, WorkingDays workingDays)
    {
        if (dueOn is not { } due)
        {
            return new(null, Urgency.NoDate, "no date");
        }

        if (due < asOf)
        {
            // Counted from the due day, which is not itself late: on a Saturday something due on Friday is not a working day late.
            var late = workingDays.Between(due, asOf);
            return new(due, late > VeryOverdueAfter ? Urgency.VeryOverdue : Urgency.Overdue, late == 0 ? "less than a working day late" : UkText.Late(late));
        }

        var days = workingDays.Between(asOf, due);
        return new(due, days <= SoonWithin ? Urgency.DueSoon : Urgency.Later, days == 0 && due > asOf ? "due before the next working day" : UkText.Due(days));
    }

    /// <summary>
    /// The date of a clock of a review. While the review is paused, a clock that pauses with it stands still: it is not
    /// late because the review waits.
    /// </summary>
    /// <param name="clockCode">Null for a date that no clock sets.</param>
    public static DueDate Of(DateOnly? dueOn, string? clockCode, Regime regime, DateOnly? pausedFrom, DateOnly today, WorkingDays workingDays)
    {
        if (pausedFrom is not { } from || from > today || clockCode is not { } code || !regime.Clock(code).PausesWithReview)
        {
            return Of(dueOn, today, workingDays);
        }

        var then = Of(dueOn, from, workingDays);
        var stopped = $"paused: clock stopped on {UkText.Date(from)}";
        return then switch
        {
            { On: null } => then,
            { IsLate: true } => then with { StoppedOn = from, Words = $"{stopped}, {then.Words}" },
            _ => then with { StoppedOn = from, Urgency = Urgency.Later, Words = stopped },
        };
    }
}
