using DhrManager.Domain.Calendar;
using DhrManager.Domain.Regimes;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Dates.ReadClocks;

/// <summary>The rule of a clock as a person would say it.</summary>
public static class ClockWords
{
    /// <summary>For example "10 working days after the scoping request was sent; on a weekend or bank holiday, the next working day".</summary>
    public static string RuleOf(ClockDefinition clock) => $"{Length(clock.Rule)} {Start(clock.StartsFrom)}; {NonWorkingDay(clock.Rule)}";

    private static string Length(ClockRule rule) => rule.Kind switch
    {
        ClockKind.WorkingDays => UkText.Days(rule.Length) + " after",
        ClockKind.CalendarMonths => UkText.Count(rule.Length, "calendar month") + " after",
        ClockKind.CalendarDaysInclusive => UkText.Count(rule.Length, "day") + " beginning with the day on which",
        _ => UkText.Count(rule.Length, "day") + " after",
    };

    private static string NonWorkingDay(ClockRule rule) => rule.OnNonWorkingDay switch
    {
        NonWorkingDayRule.Next => "on a weekend or bank holiday, the next working day",
        NonWorkingDayRule.Previous => "on a weekend or bank holiday, the working day before",
        _ => "a weekend or bank holiday does not move it",
    };

    private static string Start(ClockStart start) => start switch
    {
        ClockStart.Notified => "the death was notified",
        ClockStart.Accepted => "the notification was accepted",
        ClockStart.ScopingRequested => "the scoping request was sent",
        ClockStart.Decided => "the decision was made",
        ClockStart.HomeOfficeTold => "the Home Office was told",
        ClockStart.Commissioned => "the review was commissioned",
        ClockStart.ChairAppointed => "the chair was appointed",
        ClockStart.ChairLeft => "the chair left",
        ClockStart.TermsAgreed => "the terms were agreed",
        ClockStart.ReturnRequested => "the return was asked for",
        ClockStart.DraftIssued => "the draft was issued",
        ClockStart.SignedOff => "the report was signed off",
        ClockStart.Submitted => "the report was submitted",
        ClockStart.QaReceived => "the quality assurance letter came",
        ClockStart.Cleared => "the report was cleared for publication",
        ClockStart.Published => "the report was published",
        ClockStart.ActionAgreed => "the action was agreed",
        ClockStart.ActionClosed => "the action was closed",
        _ => throw new ArgumentOutOfRangeException(nameof(start), start, "No words are known for this start."),
    };
}
