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
    public string Sentence => On is { } on ? $"{UkText.Date(on)}, {Words}" : Words;

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

    /// <summary>The day a date is measured against: while the review is paused, a clock that pauses with it stands still.</summary>
    public static DateOnly AsOf(DateOnly today, Regime regime, string? clockCode, DateOnly? pausedFrom) =>
        pausedFrom is { } from && from < today && clockCode is { } code && regime.Clock(code).PausesWithReview ? from : today;
}
