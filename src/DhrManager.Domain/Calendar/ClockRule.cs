namespace DhrManager.Domain.Calendar;

/// <summary>How long a clock runs.</summary>
public sealed record ClockRule
{
    /// <param name="kind">How the period is counted.</param>
    /// <param name="length">Days, working days or months; an inclusive period has at least one day.</param>
    /// <param name="onNonWorkingDay">What happens to a due date on a non-working day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is too small for the kind.</exception>
    public ClockRule(ClockKind kind, int length, NonWorkingDayRule onNonWorkingDay = NonWorkingDayRule.Next)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, MinimumLength(kind));
        (Kind, Length, OnNonWorkingDay) = (kind, length, onNonWorkingDay);
    }

    public ClockKind Kind { get; }

    public int Length { get; }

    public NonWorkingDayRule OnNonWorkingDay { get; }

    public static int MinimumLength(ClockKind kind) => kind is ClockKind.CalendarDaysInclusive ? 1 : 0;

    /// <summary>The last day on which it is in time.</summary>
    /// <param name="start">UK calendar date of the event that starts the clock.</param>
    /// <remarks>
    /// Months follow the corresponding-date rule (Interpretation Act 1978, schedule 1, "month" is a calendar month): a
    /// month from 31 January ends on the last day of February.
    /// </remarks>
    public DateOnly DueOn(DateOnly start, WorkingDays workingDays)
    {
        var end = Kind switch
        {
            ClockKind.CalendarDaysInclusive => start.AddDays(Length - 1),
            ClockKind.CalendarDaysExclusive => start.AddDays(Length),
            ClockKind.WorkingDays => workingDays.Add(start, Length),
            _ => start.AddMonths(Length),
        };

        return OnNonWorkingDay switch
        {
            NonWorkingDayRule.Next => workingDays.NextOrSame(end),
            NonWorkingDayRule.Previous => workingDays.PreviousOrSame(end),
            _ => end,
        };
    }
}
