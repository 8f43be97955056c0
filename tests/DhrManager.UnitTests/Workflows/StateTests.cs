using System.Text.Json.Nodes;
using DhrManager.Workflows.Execution;
using static DhrManager.UnitTests.Workflows.Draw;

namespace DhrManager.UnitTests.Workflows;

public class StateTests
{
    [Fact]
    public void A_state_survives_being_written_and_read()
    {
        var engine = new WorkflowEngine(
            Definition(
                "start>fork fork.A>wait fork.B>d fork.C>bad",
                Start(), Fork("fork", "A", "B", "C"), Event("wait", "News"), Delay("d", "P1D"), Fault("bad")).Read(),
            Catalog);
        var state = engine.Start(
            new StartArguments
            {
                CorrelationId = "review-1",
                Variables = new Dictionary<string, object?> { ["Round"] = 2.5, ["Answer"] = "\"yes\"" },
                Inputs = new Dictionary<string, object?> { ["Reference"] = null, ["Urgent"] = true },
            },
            Play.Noon.AddTicks(1)).State;

        var read = WorkflowState.FromJson(state.ToJson());

        Assert.Equal(state.ToJson(), read.ToJson());
        Assert.Equal(state.OpenSteps, read.OpenSteps);
        Assert.Equal(state.Incidents, read.Incidents);
        Assert.Equal(state.Variables, read.Variables);
        Assert.Equal(state.Inputs, read.Inputs);
        Assert.Equal((state.CorrelationId, state.SubStatus, state.Counter), (read.CorrelationId, read.SubStatus, read.Counter));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"d":"x","v":1,"h":"x","s":"Asleep","n":1}""")]
    public void Text_that_is_no_state_is_refused(string text) => Assert.Throws<FormatException>(() => WorkflowState.FromJson(text));

    [Fact]
    public void Ten_open_reports_in_ten_flowcharts_fit_in_1200_characters()
    {
        string[] agencies = [.. Enumerable.Range(1, 10).Select(i => $"agency-{i}")];
        var engine = new WorkflowEngine(
            Definition(
                "start>fork " + string.Join(' ', agencies.SelectMany(a => new[] { $"fork.{a}>{a}", $"{a}>join" })) + " join>end",
                [Start(), Fork("fork", agencies), .. agencies.Select(Agency), Join("join"), End()]).Read(),
            Catalog);

        var state = engine.Start(new StartArguments { CorrelationId = Guid.Empty.ToString() }, Play.Noon).State;

        Assert.Equal(10, state.OpenSteps.Count);
        Assert.InRange(state.ToJson().Length, 1, 1_200);
    }

    [Fact]
    public void The_state_that_was_given_is_not_changed()
    {
        var engine = new WorkflowEngine(Definition("start>c c>t t>c", Start(), Count("c"), Task("t")).Read(), Catalog);
        var state = engine.Start(new StartArguments(), Play.Noon).State;
        var before = state.ToJson();

        engine.Resume(state, state.OpenSteps[0].Id, "Done", Play.Noon);

        Assert.Equal(before, state.ToJson());
    }

    [Fact]
    public void Open_steps_can_be_described_at_any_time()
    {
        var engine = new WorkflowEngine(Definition("start>inner", Start(), Flowchart("inner", "", Task("t", "Yes", "No"))).Read(), Catalog);
        var state = engine.Start(new StartArguments(), Play.Noon).State;

        var step = Assert.Single(engine.WaitingSteps(WorkflowState.FromJson(state.ToJson())));

        Assert.Equal(("t", "Do t", Play.Noon), (step.ActivityId, step.Title, step.OpenedAt));
        Assert.Equal(["Yes", "No"], step.Outcomes);
    }

    private static JsonObject Agency(string id) => Flowchart(id, $"{id}-write>{id}-check", Task($"{id}-write"), Task($"{id}-check"));
}
