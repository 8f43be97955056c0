using System.Text.Json.Nodes;
using DhrManager.Workflows.Scripts;
using static DhrManager.UnitTests.Workflows.Draw;

namespace DhrManager.UnitTests.Workflows;

public class FlowTests
{
    [Fact]
    public void A_line_of_steps_runs_in_one_burst_to_its_end()
    {
        var trace = Assert.Single(Definition("start>a a>b b>end", Start(), Line("a"), Line("b"), End()).Script("start"));

        Assert.Equal("fc start a b end", trace.Ran());
        Assert.Equal(["a", "b"], trace.Lines);
        Assert.Equal(("Finished", "Finished"), (trace.Status, trace.SubStatus));
    }

    [Fact]
    public void An_empty_flowchart_completes_at_once()
    {
        Assert.Equal("Finished", Definition("").Script("start").Single().SubStatus);
    }

    [Theory]
    [InlineData("start>a", "fc start a")]
    [InlineData("a>start", "fc start")]
    public void A_start_step_is_the_way_in_wherever_it_stands(string arrows, string ran)
    {
        Assert.Equal(ran, Definition(arrows, Line("a"), Start()).Script("start").Single().Ran());
    }

    [Fact]
    public void Without_a_start_step_the_first_step_that_nothing_leads_to_is_the_way_in()
    {
        Assert.Equal("fc b a", Definition("b>a", Line("a"), Line("b")).Script("start").Single().Ran());
    }

    [Fact]
    public void Branches_run_breadth_first_in_the_order_of_the_connections()
    {
        var trace = Definition(
            "start>fork fork.B>b fork.A>a a>a2 b>b2", Start(), Fork("fork", "A", "B"), Line("a"), Line("b"), Line("a2"), Line("b2"))
            .Script("start").Single();

        Assert.Equal("fc start fork b a b2 a2", trace.Ran());
    }

    [Fact]
    public void The_first_step_of_a_nested_flowchart_goes_to_the_end_of_the_queue()
    {
        var trace = Definition(
            "start>fork fork.A>inner fork.B>b b>b2",
            Start(), Fork("fork", "A", "B"), Flowchart("inner", "", Line("i")), Line("b"), Line("b2"))
            .Script("start").Single();

        Assert.Equal("fc start fork inner b i b2", trace.Ran());
    }

    [Fact]
    public void An_outcome_that_nobody_connected_ends_its_branch_quietly()
    {
        var traces = Definition("start>t t.Approve>a", Start(), Task("t", "Approve", "Refuse"), Line("a")).Script("start", "t=Refuse");

        Assert.Equal("t", traces[1].Ran());
        Assert.Equal("Finished", traces[1].SubStatus);
        Assert.Empty(traces[1].Incidents);
    }

    [Fact]
    public void An_ordinary_step_runs_each_time_it_is_reached()
    {
        var traces = Definition("start>t t.Again>t t.Done>a", Start(), Task("t", "Again", "Done"), Line("a"))
            .Script("start", "t=Again", "t=Again", "t=Done");

        Assert.Equal(["fc start t", "t t", "t t", "t a"], traces.Select(t => t.Ran()));
    }

    [Fact]
    public void A_join_waits_for_every_branch_and_runs_once()
    {
        var traces = ForkAndJoin().Script("start", "b", "a");

        Assert.Equal(["fc start fork a b", "b", "a join after"], traces.Select(t => t.Ran()));
        Assert.Equal("Finished", traces[2].SubStatus);
    }

    [Fact]
    public void A_fork_and_join_inside_a_loop_start_clean_each_time_round()
    {
        var traces = Definition(
            "start>fork fork.A>a fork.B>b a>join b>join join>check check.Again>fork check.Done>end",
            Start(), Fork("fork", "A", "B"), Task("a"), Task("b"), Join("join"), Task("check", "Again", "Done"), End())
            .Script("start", "a", "b", "check=Again", "b", "a", "check=Done");

        Assert.Equal(
            ["fc start fork a b", "a", "b join check", "check fork a b", "b", "a join check", "check end"],
            traces.Select(t => t.Ran()));
        Assert.Equal("Finished", traces[^1].SubStatus);
    }

    [Fact]
    public void Of_several_occurrences_the_oldest_comes_first()
    {
        var twice = Definition("start>fork fork.A>t fork.B>t t>end2", Start(), Fork("fork", "A", "B"), Task("t"), Line("end2"));

        // Two tokens reach the same step in one go; the validator refuses to load such a drawing, the engine runs it as Elsa does.
        Assert.Equal("t t", twice.Script("start")[0].Waits());
        Assert.Equal("t", twice.Script("start", "t#1")[1].Waits());
        Assert.NotNull(twice.Script("start", "t#2")[1].Ignored);
    }

    [Fact]
    public void A_second_resume_has_no_effect()
    {
        string[] steps = ["start", "b", "a"];

        Assert.Equal(
            ForkAndJoin().Script(steps).Select(t => t.ToJson()),
            ForkAndJoin().Script(new ScriptOptions(ResumeTwice: true), steps).Select(t => t.ToJson()));
    }

    private static JsonObject ForkAndJoin() => Definition(
        "start>fork fork.A>a fork.B>b a>join b>join join>after",
        Start(), Fork("fork", "A", "B"), Task("a"), Task("b"), Join("join"), Line("after"));
}
