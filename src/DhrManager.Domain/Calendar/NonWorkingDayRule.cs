namespace DhrManager.Domain.Calendar;

/// <summary>What happens to a due date that falls on a weekend, bank holiday or closure day.</summary>
public enum NonWorkingDayRule
{
    /// <summary>Moves to the next working day.</summary>
    Next,

    /// <summary>Moves to the working day before.</summary>
    Previous,

    /// <summary>Stays: for limits set outside the partnership, which a weekend does not extend.</summary>
    Keep,
}
