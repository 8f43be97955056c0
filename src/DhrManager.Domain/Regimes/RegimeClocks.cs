using DhrManager.Domain.Calendar;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Regimes;

/// <summary>Reads the clocks of a regime's file.</summary>
internal static class RegimeClocks
{
    public static ClockDefinition Read(SettingsNode node, RegimeSources sources) => new()
    {
        Code = node.OneOf("code", ClockCodes.All),
        Name = node.Text("name"),
        StartsFrom = node.Choice<ClockStart>("startsFrom"),
        Rule = Rule(node.Child("rule")),
        PausesWithReview = node.Flag("pausesWithReview"),
        ReminderDaysBefore = node.Numbers("reminderDaysBefore", minimum: 0),
        EscalationDaysAfter = node.Numbers("escalationDaysAfter", minimum: 1),
        Citation = sources.CitationOf(node),
        CheckAgainstGuidance = RegimeReader.Check(node),
        Note = node.OptionalText("note"),
    };

    private static ClockRule Rule(SettingsNode node)
    {
        var kind = node.Choice<ClockKind>("kind");
        return new ClockRule(
            kind,
            node.Number("length", ClockRule.MinimumLength(kind)),
            node.Choice<NonWorkingDayRule>("onNonWorkingDay"));
    }
}
