using System.Globalization;
using DhrManager.Workflows.Execution;
using static DhrManager.UnitTests.Workflows.Draw;

namespace DhrManager.UnitTests.Workflows;

public class TimerTests
{
    [Fact]
    public void Timers_fire_in_the_order_in_which_they_fall_due()
    {
        var traces = Definition(
            "start>fork fork.A>late fork.B>early late>a early>b",
            Start(), Fork("fork", "A", "B"), Delay("late", "2.00:00:00"), Delay("early", "P1D"), Line("a"), Line("b"))
            .Script("start", "+PT23H", "+P2D");

        Assert.Equal((null, ""), (traces[1].Ignored, traces[1].Ran()));
        Assert.Equal("early b late a", traces[2].Ran());
    }

    [Fact]
    public void A_reminder_loop_runs_until_the_task_is_done()
    {
        var traces = Definition(
            "start>fork fork.A>task fork.B>delay delay>remind remind>delay task>end",
            Start(), Fork("fork", "A", "B"), Task("task"), Delay("delay", "P7D"), Line("remind"), End())
            .Script("start", "+P7D", "+P7D", "task");

        Assert.Equal(["delay remind delay", "delay remind delay", "task end"], traces[1..].Select(t => t.Ran()));
        Assert.Equal("Finished", traces[^1].SubStatus);
    }

    [Fact]
    public void A_timer_opened_while_the_clock_is_moved_starts_from_where_the_clock_stops()
    {
        var traces = Definition("start>one one>two two>end", Start(), Delay("one", "P1D"), Delay("two", "P1D"), End())
            .Script("start", "+P3D", "+PT23H", "+PT1H");

        Assert.Equal(["one two", "", "two end"], traces[1..].Select(t => t.Ran()));
    }

    [Fact]
    public void A_timer_that_is_resumed_by_hand_does_not_fire_any_more()
    {
        var traces = Definition("start>d d>t", Start(), Delay("d", "P1D"), Task("t")).Script("start", "d", "+P2D");

        Assert.Equal(("t", ""), (traces[1].Waits(), traces[2].Ran()));
    }

    [Theory]
    [InlineData("2026-01-05T11:59:59Z", "")]
    [InlineData("2026-01-05T12:00:00Z", "")]
    [InlineData("2026-01-05T12:00:01Z", "at")]
    public void A_step_that_starts_at_a_time_in_the_past_completes_at_once(string moment, string waits)
    {
        var trace = Definition("start>at", Start(), Step("at", "Elsa.StartAt", ("dateTime", Literal("DateTimeOffset", moment))))
            .Script("start").Single();

        Assert.Equal(waits, trace.Waits());
    }

    [Fact]
    public void A_timer_in_the_middle_of_a_flow_fires_once()
    {
        var traces = Definition(
            "start>timer timer>end",
            Start(), Step("timer", "Elsa.Timer", ("interval", Literal("TimeSpan", "01:00:00"))), End())
            .Script("start", "+PT1H");

        Assert.Equal("timer end", traces[1].Ran());
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("P9999999D")]
    [InlineData("P999999Y")]
    public void A_length_of_time_that_cannot_be_used_is_an_incident(string length)
    {
        Assert.Equal(["d"], Definition("start>d", Start(), Delay("d", length)).Script("start").Single().Incidents);
    }

    [Theory]
    [InlineData("0 9 * * 1-5", "2026-01-06T09:00:00Z")]
    [InlineData("30 0 12 * * *", "2026-01-05T12:00:30Z")]
    [InlineData("*/15 * * * *", "2026-01-05T12:15:00Z")]
    [InlineData("0 0 29 FEB ?", "2028-02-29T00:00:00Z")]
    [InlineData("0 0 * * SUN", "2026-01-11T00:00:00Z")]
    [InlineData("0 0 * * 7", "2026-01-11T00:00:00Z")]
    [InlineData("0 12 5 1 *", "2027-01-05T12:00:00Z")]
    public void A_cron_step_waits_for_the_next_time_that_matches(string expression, string due)
    {
        var engine = new WorkflowEngine(
            Definition("start>c", Start(), Step("c", "Elsa.Cron", ("cronExpression", Literal("String", expression)))).Read(), Catalog);

        var step = Assert.Single(engine.Start(new StartArguments(), Play.Noon).State.OpenSteps);

        Assert.Equal(DateTimeOffset.Parse(due, CultureInfo.InvariantCulture), step.DueAt);
    }

    [Theory]
    [InlineData("0 0 30 2 *")]
    [InlineData("often")]
    [InlineData("61 * * * *")]
    [InlineData("5-1 * * * *")]
    [InlineData("*/0 * * * *")]
    public void A_cron_expression_that_never_matches_or_is_none_is_an_incident(string expression)
    {
        var trace = Definition("start>c", Start(), Step("c", "Elsa.Cron", ("cronExpression", Literal("String", expression))))
            .Script("start").Single();

        Assert.Equal(["c"], trace.Incidents);
    }
}
