using DhrManager.Domain.Calendar;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Dates.ReadClocks;

/// <summary>
/// One clock on one day. While the review is paused the stored due date waits; the days of the pause so far are added here.
/// </summary>
/// <param name="StandingDays">Calendar days of the running pause that do not count.</param>
/// <param name="PausedFrom">Since when the clock stands still; null while it does not.</param>
/// <param name="IsLetOff">What it was running for is not needed any more, so nothing was done in time.</param>
/// <param name="About">The agency it concerns; null for the clocks of the whole review.</param>
public sealed record ClockLine(ReviewClock Clock, ClockDefinition Definition, string? About, bool IsLetOff, int StandingDays, DateOnly? PausedFrom, WorkingDays WorkingDays, DateOnly Today)
{
    public static ClockLine Of(Review review, ReviewClock clock, string? about, DateOnly today) =>
        new(clock, review.Regime.Clock(clock.Code), about, clock.SubjectId is { } subject && review.IsLetOff(subject), review.StandingDays(clock, today), review.StandsStill(clock) ? review.CurrentPause!.From : null, review.Regime.WorkingDays, today);

    public string Name => About is null ? Definition.Name : $"{Definition.Name}: {About}";

    public bool IsStandingStill => PausedFrom is not null;

    public int PausedDays => Clock.PausedDays + StandingDays;

    public int ElapsedDays => Clock.ElapsedDays(Today);

    public int WorkingTimeDays => Math.Max(0, Clock.WorkingTimeDays(Today) - StandingDays);

    /// <summary>Calendar days; negative when over.</summary>
    public int RemainingDays => Clock.DueOn.DayNumber - (Clock.StoppedOn ?? Today).DayNumber + StandingDays;

    /// <summary>Calendar days late.</summary>
    public int LateDays => Math.Max(0, -RemainingDays);

    /// <summary>For the picture: days of the allowance that are used, all of them once it has run out.</summary>
    public int UsedDays => Math.Max(0, WorkingTimeDays - LateDays);

    /// <summary>A late clock for which nobody has said why.</summary>
    public bool NeedsReason => LateDays > 0 && Clock.DelayReason is null;

    public string State => this switch
    {
        { Clock.StoppedOn: { } on, IsLetOff: true } => $"Not needed since {UkText.Date(on)}",
        { Clock.StoppedOn: { } on, LateDays: 0 } => $"Done in time on {UkText.Date(on)}",
        { Clock.StoppedOn: { } on } => $"Done on {UkText.Date(on)}, {UkText.Count(LateDays, "day")} late",
        { LateDays: > 0 } => $"{UkText.Count(LateDays, "day")} late",
        { PausedFrom: { } from } => $"Paused: clock stopped on {UkText.Date(from)}",
        _ => Capitalised(UkText.Due(WorkingDays.Between(Today, Clock.DueOn))),
    };

    public TagColour Colour => this switch
    {
        { Clock.IsRunning: false, IsLetOff: true } => TagColour.Grey,
        { LateDays: > 0 } => TagColour.Red,
        { Clock.IsRunning: false } => TagColour.Green,
        { IsStandingStill: true } => TagColour.Grey,
        _ => TagColour.Blue,
    };

    /// <summary>Said where a limit falls on a day on which nobody works, because it is set outside the partnership.</summary>
    public string? DayNote => (WorkingDays.IsWorkingDay(Clock.DueOn), WorkingDays.BankHolidays.Covers(Clock.DueOn)) switch
    {
        (_, false) => "The bank holidays of that year are not known yet",
        (false, _) => $"Not a working day: the last working day before it is {UkText.Date(WorkingDays.PreviousOrSame(Clock.DueOn))}",
        _ => null,
    };

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
