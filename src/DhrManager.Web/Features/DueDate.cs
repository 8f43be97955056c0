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

    /// <summary>"27 March 2026, 3 working days late".</summary>
    public string Sentence => On is { } on ? $"{UkText.Date(on)}, {Words}" : "No date";

    public static DueDate Of(DateOnly? dueOn, DateOnly asOf, WorkingDays workingDays)
    {
        if (dueOn is not { } due)
        {
            return new(null, Urgency.NoDate, "no date");
        }

        var days = workingDays.Between(asOf, due);
        return due < asOf
            ? new(due, days < -VeryOverdueAfter ? Urgency.VeryOverdue : Urgency.Overdue, days == 0 ? "less than a working day late" : UkText.Due(days))
            : new(due, days <= SoonWithin ? Urgency.DueSoon : Urgency.Later, days == 0 && due > asOf ? "due before the next working day" : UkText.Due(days));
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
        return then.IsLate
            ? then with { Words = $"stands still, {then.Words}" }
            : then with { Urgency = then.On is null ? Urgency.NoDate : Urgency.Later, Words = "stands still while the review is paused" };
    }
}
