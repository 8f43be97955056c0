namespace DhrManager.Domain.Calendar;

/// <summary>How a period is counted.</summary>
public enum ClockKind
{
    /// <summary>"Beginning with": the first day counts, so one day ends on the day it starts.</summary>
    CalendarDaysInclusive,

    /// <summary>"After" or "from": the first day does not count.</summary>
    CalendarDaysExclusive,

    /// <summary>Working days after the first day.</summary>
    WorkingDays,

    /// <summary>To the same day of a later month, or its last day if it is shorter.</summary>
    CalendarMonths,
}
