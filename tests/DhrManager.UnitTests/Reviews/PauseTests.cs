using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;
using static DhrManager.UnitTests.Calendar.EnglandAndWales;

namespace DhrManager.UnitTests.Reviews;

public class PauseTests
{
    private static readonly DateOnly _from = new(2026, 3, 10);

    private readonly Review _review = A.Review().Commissioned().Build();

    [Fact]
    public void A_pause_is_recorded_with_its_reason_and_when_somebody_looks_again()
    {
        Pause(_from);

        Assert.True(_review.IsPaused);
        Assert.Equal(new ReviewPaused("criminal", _from, _from.AddDays(60)), _review.Recorded<ReviewPaused>());
    }

    [Fact]
    public void A_pause_needs_possible_dates_an_authority_and_a_note()
    {
        _review.Refuses("The first day of the pause", () => Pause(_from, actingOn: _from.AddDays(-1)));
        _review.Refuses("The first day of the pause", () => Pause(new DateOnly(2026, 1, 11), actingOn: _from));
        _review.Refuses("Enter a day after today", () => Pause(_from, lookAgainOn: _from));
        _review.Refuses("Enter who decided", () => Pause(_from, authority: " "));
        _review.Refuses("Who decided the pause must be", () => Pause(_from, authority: new string('x', 201)));
        _review.Refuses("Say in a sentence what the review waits for", () => Pause(_from, note: ""));
    }

    [Fact]
    public void Pauses_neither_nest_nor_overlap()
    {
        Pause(_from);
        _review.Refuses("DHR-PA-2026-01 has been paused since 10 March 2026", () => Pause(_from.AddDays(1)));
        Resume(_from.AddDays(10));

        _review.Refuses("The review was paused on that day already", () => Pause(_from.AddDays(9), actingOn: _from.AddDays(20)));
        Pause(_from.AddDays(10), actingOn: _from.AddDays(20));

        Assert.Equal(2, _review.Pauses.Count);
    }

    [Fact]
    public void Resuming_needs_a_pause_a_possible_day_and_a_note()
    {
        _review.Refuses("DHR-PA-2026-01 is not paused", () => Resume(_from));
        Pause(_from);

        _review.Refuses("The review was paused on 10 March 2026", () => Resume(_from.AddDays(-1)));
        _review.Refuses("The review was paused on", () => _review.Resume(_from.AddDays(2), "Verdict.", A.PersonActingOn(_from.AddDays(1))));
        _review.Refuses("Say in a sentence why", () => _review.Resume(_from, "", A.PersonActingOn(_from)));
    }

    [Theory]
    [InlineData("2026-03-10", "2026-04-10", 31, "2026-09-02")] // over a month end, Easter and the spring clock change
    [InlineData("2026-03-31", "2026-04-30", 30, "2026-09-01")] // two ends of months
    [InlineData("2026-03-10", "2026-03-10", 0, "2026-08-02")] // lifted on the same day
    public void Resuming_moves_the_report_by_the_calendar_days_it_stood_still(string from, string to, int days, string dueOn)
    {
        StartReportClock();

        Pause(Day(from));
        Resume(Day(to));

        var clock = _review.RunningClock(ClockCodes.OverviewReport)!;
        Assert.Equal((Day(dueOn), new DateOnly(2026, 8, 2), days), (clock.DueOn, clock.FirstDueOn, clock.PausedDays));
        Assert.Equal(new ReviewResumed(Day(to), days), _review.Recorded<ReviewResumed>());
    }

    [Fact]
    public void A_date_that_has_to_be_a_working_day_moves_past_a_bank_holiday()
    {
        var chair = A.Review().ChairAppointed().Build(); // on 13 March, first panel due on 10 April
        chair.StartClock(ClockCodes.FirstPanel, null, A.PersonActingOn(new DateOnly(2026, 3, 13)));
        var clock = chair.RunningClock(ClockCodes.FirstPanel)!;
        Assert.Equal(new DateOnly(2026, 4, 10), clock.DueOn);

        Pause(chair, new DateOnly(2026, 3, 16));
        Resume(chair, new DateOnly(2026, 4, 9)); // 24 days later is Monday 4 May, the early May bank holiday

        Assert.Equal(new DateOnly(2026, 5, 5), clock.DueOn);
    }

    [Fact]
    public void Two_pauses_add_up()
    {
        StartReportClock();

        Pause(_from);
        Resume(_from.AddDays(10));
        Pause(_from.AddDays(20));
        Resume(_from.AddDays(25));

        var clock = _review.RunningClock(ClockCodes.OverviewReport)!;
        Assert.Equal((15, new DateOnly(2026, 8, 17)), (clock.PausedDays, clock.DueOn));
    }

    [Fact]
    public void A_clock_that_does_not_pause_with_the_review_goes_on()
    {
        _review.StartClock(ClockCodes.Chair, null, A.PersonActingOn(_from));

        Pause(_from);
        Resume(_from.AddDays(10));

        var clock = _review.RunningClock(ClockCodes.Chair)!;
        Assert.Equal((0, clock.FirstDueOn), (clock.PausedDays, clock.DueOn));
    }

    [Fact]
    public void A_clock_that_starts_during_the_pause_moves_only_by_what_is_left_of_it()
    {
        Pause(_from);
        _review.AppointChair(A.Chair(_from.AddDays(6)), A.PersonActingOn(_from.AddDays(6)));
        _review.StartClock(ClockCodes.FirstPanel, null, A.PersonActingOn(_from.AddDays(6)));

        Resume(_from.AddDays(10));

        Assert.Equal(4, _review.RunningClock(ClockCodes.FirstPanel)!.PausedDays);
    }

    [Fact]
    public void A_clock_that_stops_during_the_pause_stood_still_until_then()
    {
        StartReportClock();
        Pause(_from);

        _review.StopClock(ClockCodes.OverviewReport, null, on: null, A.PersonActingOn(_from.AddDays(6)));
        Resume(_from.AddDays(10));

        Assert.Equal(6, _review.Clocks[0].PausedDays);
        Assert.Equal(36, _review.Clocks[0].WorkingTimeDays(_from.AddDays(100))); // 2 February to 10 March
    }

    [Fact]
    public void A_return_moves_with_its_clock_and_keeps_its_first_date()
    {
        var review = A.Review().ReturnsRequested().Build();
        var asked = review.Returns[0];
        var requestedOn = asked.DueOn.AddDays(-30);
        review.StartClock(ClockCodes.Return, asked.Id, A.PersonActingOn(requestedOn));

        Pause(review, requestedOn.AddDays(7));
        Resume(review, requestedOn.AddDays(21));

        Assert.Equal(review.RunningClock(ClockCodes.Return, asked.Id)!.DueOn, asked.DueOn);
        Assert.InRange(asked.DueOn.DayNumber - asked.FirstDueOn.DayNumber, 14, 18); // the next working day
    }

    [Fact]
    public void Elapsed_and_working_time_are_both_shown()
    {
        Pause(new DateOnly(2026, 2, 11));
        Resume(new DateOnly(2026, 2, 21));
        Pause(_from);

        var today = _from.AddDays(5);
        Assert.Equal((62, 47), (_review.ElapsedDays(today), _review.WorkingTimeDays(today)));
    }

    [Fact]
    public void Elapsed_time_ends_with_the_review()
    {
        var closed = A.Review().Build();
        closed.Triage(TriageOutcome.NotRelevant, "Stranger.", null, null, A.PersonActingOn(new DateOnly(2026, 1, 22)));

        Assert.Equal((10, 10), (closed.ElapsedDays(_from), closed.WorkingTimeDays(_from)));
    }

    private void StartReportClock() => _review.StartClock(ClockCodes.OverviewReport, null, A.PersonActingOn(new DateOnly(2026, 2, 3)));

    private void Pause(DateOnly from, DateOnly? actingOn = null, DateOnly? lookAgainOn = null, string authority = "CSP chair", string note = "Trial in June.") =>
        Pause(_review, from, actingOn, lookAgainOn, authority, note);

    private void Resume(DateOnly on) => Resume(_review, on);

    private static void Pause(Review review, DateOnly from, DateOnly? actingOn = null, DateOnly? lookAgainOn = null, string authority = "CSP chair", string note = "Trial in June.") =>
        review.Pause(HoldReason.CriminalProceedings, from, lookAgainOn ?? from.AddDays(60), authority, note, A.PersonActingOn(actingOn ?? from));

    private static void Resume(Review review, DateOnly on) => review.Resume(on, "Verdict in.", A.PersonActingOn(on));
}
