using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

public class ClockTests
{
    private static readonly DateOnly _later = new(2026, 5, 20);

    [Theory]
    [InlineData(ClockCodes.Acknowledge, "2026-01-12")] // notified
    [InlineData(ClockCodes.ScopingReturn, "2026-01-13")] // scoping requested
    [InlineData(ClockCodes.HomeOfficeNotice, "2026-02-02")] // decided
    [InlineData(ClockCodes.FirstPanel, "2026-03-13")] // chair appointed
    public void A_clock_starts_from_the_fact_that_the_regime_names_not_from_the_day_it_is_started(string code, string startedOn)
    {
        var review = A.Review().TermsAgreed().Build();

        review.StartClock(code, subjectId: null, A.PersonActingOn(_later));

        Assert.Equal(Calendar.EnglandAndWales.Day(startedOn), review.RunningClock(code)!.StartedOn);
    }

    [Theory]
    [InlineData(ClockStart.Accepted, "2026-01-12")]
    [InlineData(ClockStart.HomeOfficeTold, "2026-02-03")]
    [InlineData(ClockStart.Commissioned, "2026-02-03")]
    [InlineData(ClockStart.TermsAgreed, "2026-04-12")]
    [InlineData(ClockStart.Published, "2026-05-20")] // not published yet, so today
    public void A_clock_stops_on_the_day_of_the_fact_or_today(ClockStart fact, string stoppedOn)
    {
        var review = A.Review().TermsAgreed().Build();
        review.StartClock(ClockCodes.Decision, null, A.PersonActingOn(_later));

        review.StopClock(ClockCodes.Decision, null, fact, A.PersonActingOn(_later));

        Assert.Equal(Calendar.EnglandAndWales.Day(stoppedOn), review.Clocks[0].StoppedOn);
    }

    [Fact]
    public void Every_fact_of_the_regime_can_be_asked_for()
    {
        var review = A.Review().TermsAgreed().Build();
        foreach (var fact in Enum.GetValues<ClockStart>())
        {
            review.StartClock(ClockCodes.Decision, null, A.PersonActingOn(_later));
            review.StopClock(ClockCodes.Decision, null, fact, A.PersonActingOn(_later));
        }

        Assert.Equal(Enum.GetValues<ClockStart>().Length, review.Clocks.Count);
    }

    [Fact]
    public void Starting_a_running_clock_and_stopping_a_stopped_one_change_nothing()
    {
        var review = A.Review().Accepted().Build();
        review.StopClock(ClockCodes.Decision, null, null, A.PersonActingOn(_later));
        review.RecordedNothing();

        review.StartClock(ClockCodes.Decision, null, A.PersonActingOn(_later));
        review.StartClock(ClockCodes.Decision, null, A.PersonActingOn(_later));

        Assert.Single(review.Clocks);
        review.Recorded<ClockStarted>();
    }

    [Fact]
    public void A_missed_date_is_explained_with_a_reason_and_a_sentence()
    {
        var review = A.Review().Accepted().Build();
        review.StartClock(ClockCodes.Decision, null, A.PersonActingOn(_later));
        var clock = review.Clocks[0];

        review.Refuses("This date has not been missed: it is due on 12 February 2026", () =>
            review.ExplainDelay(clock.Id, DelayReason.Capacity, "Nobody.", A.PersonActingOn(clock.DueOn)));
        review.Refuses("Say in a sentence", () => review.ExplainDelay(clock.Id, DelayReason.Capacity, "", A.PersonActingOn(_later)));
        review.Refuses("Choose the date", () => review.ExplainDelay(Guid.CreateVersion7(), DelayReason.Capacity, "Nobody.", A.PersonActingOn(_later)));
        review.ExplainDelay(clock.Id, DelayReason.Capacity, "Post vacant.", A.PersonActingOn(_later));

        Assert.Equal(new DelayExplained("decision", "capacity"), review.Recorded<DelayExplained>());
    }

    [Fact]
    public void Days_of_a_running_pause_are_no_delay()
    {
        var review = A.Review().TermsAgreed().Build();
        review.StartClock(ClockCodes.OverviewReport, null, A.PersonActingOn(_later));
        var clock = review.Clocks[0];
        review.Pause(HoldReason.Inquest, clock.DueOn.AddDays(-1), clock.DueOn.AddDays(90), "Chair", "The inquest.", A.PersonActingOn(clock.DueOn));

        Assert.Equal(0, review.DaysLate(clock, clock.DueOn.AddDays(30)));
        review.Refuses("This date has not been missed: it was due on", () =>
            review.ExplainDelay(clock.Id, DelayReason.Capacity, "Nobody.", A.PersonActingOn(clock.DueOn.AddDays(30))));
    }

    [Fact]
    public void Days_late_before_a_pause_stay_late_in_it()
    {
        var review = A.Review().TermsAgreed().Build();
        review.StartClock(ClockCodes.OverviewReport, null, A.PersonActingOn(_later));
        var clock = review.Clocks[0];
        review.Pause(HoldReason.Inquest, clock.DueOn.AddDays(4), clock.DueOn.AddDays(90), "Chair", "The inquest.", A.PersonActingOn(clock.DueOn.AddDays(5)));

        Assert.Equal(4, review.DaysLate(clock, clock.DueOn.AddDays(30)));
    }
}
