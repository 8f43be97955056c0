using System.Text.Json.Nodes;
using DhrManager.Workflows.Execution;
using static DhrManager.UnitTests.Workflows.Draw;

namespace DhrManager.UnitTests.Workflows;

public class TurnTests
{
    [Fact]
    public void A_resumed_task_hands_its_result_to_the_variable_the_definition_names()
    {
        var engine = EngineOf(Definition(
            "start>ask ask>d d.True>yes d.False>no",
            Start(), RunTask("ask"), Decision("d", "getAnswer() === 'yes'"), Line("yes"), Line("no")));
        var started = engine.Start(new StartArguments(), Play.Noon);

        var answer = new Dictionary<string, object?> { ["result"] = "yes" };
        var turn = engine.Resume(started.State, Opened(started).Id, "Done", Play.Noon, answer);

        Assert.Equal("yes", Assert.Single(turn.Requests.OfType<LineWritten>()).ActivityId);
    }

    [Fact]
    public void Correlation_id_and_name_come_from_their_steps()
    {
        var turn = EngineOf(Definition(
            "start>c c>n",
            Start(),
            Step("c", "Elsa.Correlate", ("correlationId", Literal("String", "review-1"))),
            Step("n", "Elsa.SetName", ("value", Literal("String", "First review"))))).Start(new StartArguments(), Play.Noon);

        Assert.Equal(("review-1", "First review"), (turn.State.CorrelationId, turn.State.Name));
    }

    [Fact]
    public void Variables_and_inputs_given_at_the_start_are_used()
    {
        var engine = EngineOf(Definition(
            "start>line",
            Start(),
            Step("line", "Elsa.WriteLine", ("text", Input("String", "Input", new JsonObject { ["name"] = "Reference" })))));

        var turn = engine.Start(
            new StartArguments
            {
                Variables = new Dictionary<string, object?> { ["Round"] = 7 },
                Inputs = new Dictionary<string, object?> { ["Reference"] = "DHR-1" },
            },
            Play.Noon);

        Assert.Equal("DHR-1", Assert.Single(turn.Requests.OfType<LineWritten>()).Text);
        Assert.Equal(7.0, turn.State.Variables["var-Round"]);
    }

    [Fact]
    public void A_value_for_an_undeclared_variable_is_refused()
    {
        var engine = EngineOf(Definition("", Start()));

        var refusal = Assert.Throws<WorkflowRefusedException>(() =>
            engine.Start(new StartArguments { Variables = new Dictionary<string, object?> { ["Rund"] = 7 } }, Play.Noon));

        Assert.Equal("test has no variable Rund.", refusal.Message);
    }

    [Fact]
    public void A_flowcharts_own_variable_begins_anew_each_time_the_flowchart_does()
    {
        var mine = Variable("Mine", "Int32", "0");
        var own = Step("own", "Elsa.SetVariable", ("variable", mine), ("value", Script("Object", "getMine() + 1")));
        var inner = Flowchart(
            "inner",
            "s>own own>d d.True>fresh d.False>stale",
            Start("s"), own, Decision("d", "getMine() == 1"), Line("fresh"), Line("stale"));
        inner["variables"] = new JsonArray(Variable("Mine", "Int32", "0"));

        var traces = Definition("start>inner inner>t t.Again>inner", Start(), inner, Task("t", "Again", "Done")).Script("start", "t=Again");

        Assert.All(traces, t => Assert.Equal(["fresh"], t.Lines));
    }

    [Fact]
    public void A_state_of_another_definition_is_refused()
    {
        var state = EngineOf(Definition("start>t", Start(), Task("t"))).Start(new StartArguments(), Play.Noon).State;
        var other = EngineOf(Definition("start>t", Start(), Task("t"), Line("new")));

        Assert.Throws<WorkflowRefusedException>(() => other.Resume(state, "2", "Done", Play.Noon));
    }

    [Fact]
    public void The_journal_tells_what_happened_in_order()
    {
        var engine = EngineOf(Definition("start>t t>end", Start(), Task("t"), End()));
        var started = engine.Start(new StartArguments(), Play.Noon);

        var turn = engine.Resume(started.State, Opened(started).Id, "Done", Play.Noon.AddHours(1));

        Assert.Equal(
            ["t Resumed", "t Completed", "end Started", "end Completed", "fc Completed"],
            turn.Journal.Select(e => $"{e.ActivityId} {e.Kind}"));
        Assert.All(turn.Journal, e => Assert.Equal(Play.Noon.AddHours(1), e.At));
    }

    private static WorkflowEngine EngineOf(JsonObject definition) => new(definition.Read(), Catalog);

    private static WaitingStep Opened(Turn turn) => Assert.Single(turn.Requests.OfType<StepOpened>()).Step;
}
