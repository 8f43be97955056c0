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
        var engine = EngineOf(Definition(
            "start>letter letter>end",
            Start(), Step("letter", "Dhr.Letter", ("template", Literal("String", "Decision"))), End()));

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

    private static WorkflowEngine EngineOf(JsonObject definition) => new(definition.Read(), Catalog);

    private static WaitingStep Opened(Turn turn) => Assert.Single(turn.Requests.OfType<StepOpened>()).Step;

    private static JsonObject Case(string label, string script) => new()
    {
        ["label"] = label,
        ["condition"] = new JsonObject { ["type"] = "JavaScript", ["value"] = script },
    };
}
