using static DhrManager.UnitTests.Workflows.Draw;

namespace DhrManager.UnitTests.Workflows;

public class EndingTests
{
    [Fact]
    public void End_completes_its_flowchart_cancels_what_is_open_in_it_and_the_flowchart_around_it_goes_on()
    {
        var race = Flowchart("race", "s>fork fork.A>task fork.B>late task>e1 late>e2",
            Start("s"), Fork("fork", "A", "B"), Task("task"), Delay("late", "P3D"), End("e1"), End("e2"));

        var traces = Definition("start>race race>after after>end", Start(), race, Task("after"), End()).Script("start", "task", "+P9D");

        Assert.Equal("late task", traces[0].Waits());
        Assert.Equal(("task e1 after", "after"), (traces[1].Ran(), traces[1].Waits()));
        Assert.Equal("", traces[2].Ran());
    }

    [Fact]
    public void End_cancels_flowcharts_inside_its_own_with_everything_in_them()
    {
        var inner = Flowchart("inner", "", Flowchart("innermost", "", Task("deep")));

        var traces = Definition("start>fork fork.A>inner fork.B>t t>end", Start(), Fork("fork", "A", "B"), inner, Task("t"), End())
            .Script("start", "t", "deep");

        Assert.Equal("deep t", traces[0].Waits());
        Assert.Equal(("", "Finished"), (traces[1].Waits(), traces[1].SubStatus));
        Assert.NotNull(traces[2].Ignored);
    }

    [Fact]
    public void A_flowchart_without_an_end_step_completes_when_nothing_is_left_in_it()
    {
        var traces = Definition("start>inner inner>after", Start(), Flowchart("inner", "", Task("t")), Line("after")).Script("start", "t");

        Assert.Equal("t after", traces[1].Ran());
        Assert.Equal("Finished", traces[1].SubStatus);
    }

    [Fact]
    public void Finish_ends_the_whole_workflow_from_any_depth()
    {
        var inner = Flowchart("inner", "t>finish", Task("t"), Finish());

        var traces = Definition("start>fork fork.A>inner fork.B>other", Start(), Fork("fork", "A", "B"), inner, Task("other"))
            .Script("start", "t");

        Assert.Equal(("t finish", "", "Finished"), (traces[1].Ran(), traces[1].Waits(), traces[1].SubStatus));
    }

    [Fact]
    public void After_a_fault_queued_steps_still_run_but_nothing_can_be_resumed()
    {
        var traces = Definition(
            "start>fork fork.A>bad fork.B>b b>b2 b2>t",
            Start(), Fork("fork", "A", "B"), Fault("bad"), Line("b"), Line("b2"), Task("t"))
            .Script("start", "t");

        Assert.Equal("fc start fork bad b b2 t", traces[0].Ran());
        Assert.Equal(("Finished", "Faulted"), (traces[0].Status, traces[0].SubStatus));
        Assert.Equal(["bad"], traces[0].Incidents);
        Assert.Equal("The workflow has ended (Faulted).", traces[1].Ignored);
    }

    [Fact]
    public void A_workflow_that_comes_to_rest_without_its_end_has_an_incident()
    {
        var trace = Definition("start>d d.True>join d.False>join join>end", Start(), Decision("d", "true"), Join("join"), End())
            .Script("start").Single();

        Assert.Equal("Suspended", trace.SubStatus);
        Assert.Equal(["fc"], trace.Incidents);
    }

    [Fact]
    public void An_endless_loop_is_stopped_with_an_incident()
    {
        var trace = Definition("start>a a>b b>a", Start(), Line("a"), Line("b")).Script("start").Single();

        Assert.Equal("Faulted", trace.SubStatus);
        Assert.Single(trace.Incidents);
    }

    [Fact]
    public void A_cancelled_workflow_waits_for_nothing()
    {
        var traces = Definition("start>fork fork.A>a fork.B>b", Start(), Fork("fork", "A", "B"), Task("a"), Task("b"))
            .Script("start", "cancel", "a", "cancel");

        Assert.Equal(("", "Finished", "Cancelled"), (traces[1].Waits(), traces[1].Status, traces[1].SubStatus));
        Assert.All(traces[2..], t => Assert.Equal("The workflow has ended (Cancelled).", t.Ignored));
    }
}
