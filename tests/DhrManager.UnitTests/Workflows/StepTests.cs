using System.Text.Json.Nodes;
using DhrManager.Workflows.Execution;
using static DhrManager.UnitTests.Workflows.Draw;

namespace DhrManager.UnitTests.Workflows;

public class StepTests
{
    [Fact]
    public void A_loop_counts_until_its_decision_lets_it_out()
    {
        var trace = Definition(
            "start>draft draft>count count>d d.True>draft d.False>end",
            Start(), Line("draft"), Count("count"), Decision("d", "getVariable('Round') < 3"), End()).Script("start").Single();

        Assert.Equal(["draft", "draft", "draft"], trace.Lines);
        Assert.Equal("Finished", trace.SubStatus);
    }

    [Theory]
    [InlineData("yes", "a")]
    [InlineData("perhaps", "b")]
    [InlineData("no", "other")]
    public void A_switch_takes_the_first_case_that_holds_or_the_default(string answer, string line)
    {
        var choice = Step("choice", "Elsa.FlowSwitch");
        choice["cases"] = new JsonArray(Case("Yes", "variables.Answer == 'yes'"), Case("NotNo", "variables.Answer != 'no'"));

        var trace = Definition(
            "start>set set>choice choice.Yes>a choice.NotNo>b choice.Default>other",
            Start(), Set("set", "Answer", Literal("String", answer)), choice, Line("a"), Line("b"), Line("other")).Script("start").Single();

        Assert.Equal([line], trace.Lines);
    }

    [Fact]
    public void A_resumed_task_hands_its_result_to_the_variable_the_definition_names()
    {
        var engine = EngineOf(Definition("start>ask ask>d d.True>yes d.False>no", Start(), RunTask("ask"), Decision("d", "getAnswer() === 'yes'"), Line("yes"), Line("no")));
        var started = engine.Start(new StartArguments(), Play.Noon);

        var turn = engine.Resume(started.State, Opened(started).Id, "Done", Play.Noon, new Dictionary<string, object?> { ["result"] = "yes" });

        Assert.Equal("yes", Assert.Single(turn.Requests.OfType<LineWritten>()).ActivityId);
    }

    [Fact]
    public void A_task_that_opens_carries_its_inputs_outcomes_and_title()
    {
        var engine = EngineOf(Definition("start>t", Start(), Task("t", "Approve", "Return")));

        var step = Opened(engine.Start(new StartArguments(), Play.Noon));

        Assert.Equal(("t", "Dhr.HumanTask", "Do t", Play.Noon), (step.ActivityId, step.ActivityType, step.Title, step.OpenedAt));
        Assert.Equal(["Approve", "Return"], step.Outcomes);
        Assert.Equal("Do t", step.Inputs["title"]);
    }

    [Fact]
    public void A_task_cannot_be_resumed_with_an_outcome_it_does_not_have()
    {
        var traces = Definition("start>t", Start(), Task("t", "Approve", "Return")).Script("start", "t=Shred");

        Assert.Equal("t has no outcome Shred; it has Approve, Return.", traces[1].Ignored);
        Assert.Equal("t", traces[1].Waits());
    }

    [Fact]
    public void A_step_of_the_host_that_completes_at_once_becomes_a_request()
    {
        var engine = EngineOf(Definition("start>letter letter>end", Start(), Step("letter", "Dhr.Letter", ("template", Literal("String", "Decision"))), End()));

        var turn = engine.Start(new StartArguments(), Play.Noon);

        var request = Assert.Single(turn.Requests.OfType<ActivityRun>());
        Assert.Equal(("letter", "Dhr.Letter", "Decision"), (request.ActivityId, request.Type, request.Inputs["template"]));
        Assert.Equal(WorkflowSubStatus.Finished, turn.State.SubStatus);
    }

    [Fact]
    public void A_step_of_an_unknown_type_faults_when_it_is_reached()
    {
        var trace = Definition("start>x", Start(), Step("x", "Elsa.HttpEndpoint")).Script("start").Single();

        Assert.Equal(["x"], trace.Incidents);
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
        var inner = Flowchart("inner", "s>count count>d d.True>first d.False>second", Start("s"), Count("count"), Decision("d", "variables.Round == 1"), Line("first"), Line("second"));
        inner["variables"] = new JsonArray(Variable("Mine", "Int32", "0"));
        var ownCount = Step("own", "Elsa.SetVariable", ("variable", Variable("Mine", "Int32", "0")), ("value", Script("Object", "getMine() + 1")));
        inner["activities"]!.AsArray().Add(ownCount);
        inner["activities"]!.AsArray().Add(Decision("own-first", "getMine() == 1"));
        inner["activities"]!.AsArray().Add(Line("fresh"));
        inner["connections"] = Flowchart("x", "s>own own>own-first own-first.True>fresh fresh>count count>d d.True>first d.False>second")["connections"]!.DeepClone();

        var traces = Definition("start>inner inner>t t.Again>inner", Start(), inner, Task("t", "Again", "Done")).Script("start", "t=Again");

        Assert.Equal(["fresh", "first"], traces[0].Lines);
        Assert.Equal(["fresh", "second"], traces[1].Lines);
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

    private static JsonObject Case(string label, string script) => new()
    {
        ["label"] = label,
        ["condition"] = new JsonObject { ["type"] = "JavaScript", ["value"] = script },
    };
}
