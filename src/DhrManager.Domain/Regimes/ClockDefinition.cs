using DhrManager.Domain.Calendar;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Regimes;

/// <summary>One time limit of a regime.</summary>
public sealed record ClockDefinition
{
    /// <summary>One of <see cref="ClockCodes"/>.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required ClockStart StartsFrom { get; init; }

    public required ClockRule Rule { get; init; }

    /// <summary>Whether it stands still while the review is paused.</summary>
    public required bool PausesWithReview { get; init; }

    /// <summary>Working days before the due date; 0 is the due date itself.</summary>
    public required IReadOnlyList<int> ReminderDaysBefore { get; init; }

    /// <summary>Working days after the due date, each a step up the ladder of escalation.</summary>
    public required IReadOnlyList<int> EscalationDaysAfter { get; init; }

    public required Citation Citation { get; init; }

    /// <summary>Whether the limit is believed rather than confirmed; screens then add <see cref="Regime.CheckSentence"/>.</summary>
    public required bool CheckAgainstGuidance { get; init; }

    /// <summary>What a reader needs to know about the limit, where the length alone would mislead.</summary>
    public string? Note { get; init; }

    /// <param name="start">UK calendar date of <see cref="StartsFrom"/>.</param>
    /// <inheritdoc cref="ClockRule.DueOn"/>
    public DateOnly DueOn(DateOnly start, WorkingDays workingDays) => Rule.DueOn(start, workingDays);

    public IEnumerable<DateOnly> RemindersOn(DateOnly dueOn, WorkingDays workingDays) =>
        ReminderDaysBefore.Select(days => days == 0 ? dueOn : workingDays.Add(dueOn, -days));

    public IEnumerable<DateOnly> EscalationsOn(DateOnly dueOn, WorkingDays workingDays) =>
        EscalationDaysAfter.Select(days => workingDays.Add(dueOn, days));
}
