using System.Text.Json.Nodes;
using DhrManager.Workflows.Execution;
using DhrManager.Workflows.Execution.Migration;
using static DhrManager.UnitTests.Workflows.Draw;

namespace DhrManager.UnitTests.Workflows;

public class MigrationTests
{
    private static readonly WorkflowEngine Old = EngineOf(Definition(
        "start>fork fork.A>a fork.B>inner a>join inner>join join>end",
        Start(), Fork("fork", "A", "B"), Task("a"), Inner(), Join("join"), End()));

    [Fact]
    public void Open_steps_go_on_waiting_where_they_were()
    {
        var next = EngineOf(Definition(
            "start>fork fork.A>a fork.B>inner a>join inner>join join>tell tell>end",
            Start(), Fork("fork", "A", "B"), Task("a"), Inner(), Join("join"), Line("tell"), End()));
        var state = Resume(Old, Started(), "a");

        var preview = WorkflowMigration.Preview(state, Old, next);
        var moved = WorkflowMigration.Migrate(state, Old, next);

        Assert.Equal(["write"], preview.Kept.Select(k => k.To));
        Assert.Equal(["tell"], preview.Appearing);
        Assert.True(preview.IsPossible);
        Assert.Equal(state.OpenSteps.Select(s => s.Id), moved.OpenSteps.Select(s => s.Id));
        Assert.Equal(WorkflowSubStatus.Finished, Resume(next, Resume(next, moved, "write"), "check").SubStatus);
    }

    [Fact]
    public void A_map_follows_a_step_that_was_renamed_and_the_reverse_map_undoes_it()
    {
        var next = EngineOf(Definition(
            "start>fork fork.A>a2 fork.B>inner a2>join inner>join join>end",
            Start(), Fork("fork", "A", "B"), Task("a2"), Inner(), Join("join"), End()));

        var moved = WorkflowMigration.Migrate(Started(), Old, next, new Dictionary<string, string> { ["a"] = "a2" });
        var back = WorkflowMigration.Migrate(moved, next, Old, new Dictionary<string, string> { ["a2"] = "a" });

        Assert.Equal(["a2", "write"], moved.OpenSteps.Select(s => s.ActivityId));
        Assert.Equal(Started().ToJson(), back.ToJson());
    }

    [Fact]
    public void A_step_put_in_before_an_open_step_does_not_hold_the_move_up()
    {
        var next = EngineOf(Definition(
            "start>fork fork.A>new new>a fork.B>inner a>join inner>join join>end",
            Start(), Fork("fork", "A", "B"), Task("new"), Task("a"), Inner(), Join("join"), End()));

        var moved = WorkflowMigration.Migrate(Started(), Old, next);
        var done = Resume(next, Resume(next, Resume(next, moved, "a"), "write"), "check");

        Assert.Equal(WorkflowSubStatus.Finished, done.SubStatus);
    }

    [Fact]
    public void An_open_step_without_a_counterpart_is_refused()
    {
        var next = EngineOf(Definition("start>fork fork.A>join fork.B>inner inner>join join>end",
            Start(), Fork("fork", "A", "B"), Inner(), Join("join"), End()));

        var preview = WorkflowMigration.Preview(Started(), Old, next);
        var refusal = Assert.Throws<WorkflowRefusedException>(() => WorkflowMigration.Migrate(Started(), Old, next));

        Assert.Equal(["a"], preview.Vanishing);
        Assert.Contains("The step a is open", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_open_steps_do_not_become_one()
    {
        var old = EngineOf(Definition(
            "start>fork fork.A>a fork.B>b a>join b>join join>end", Start(), Fork("fork", "A", "B"), Task("a"), Task("b"), Join("join"), End()));
        var next = EngineOf(Definition("start>a a>end", Start(), Task("a"), End()));

        var preview = WorkflowMigration.Preview(
            old.Start(new StartArguments(), Play.Noon).State, old, next, new Dictionary<string, string> { ["b"] = "a" });

        Assert.Contains("The steps a and b are both open and would become one, a.", preview.Obstacles);
    }

    [Fact]
    public void A_token_before_a_join_needs_its_own_connection()
    {
        var next = EngineOf(Definition(
            "start>fork fork.A>a fork.B>inner a>late late>join inner>join join>end",
            Start(), Fork("fork", "A", "B"), Task("a"), Task("late"), Inner(), Join("join"), End()));

        var refusal = Assert.Throws<WorkflowRefusedException>(() => WorkflowMigration.Migrate(Resume(Old, Started(), "a"), Old, next));

        Assert.Equal("A token is on the connection from a (Done) to join, which the new definition lacks.", refusal.Message);
    }

    [Fact]
    public void An_open_flowchart_that_is_gone_is_refused()
    {
        var next = EngineOf(Definition("start>a a>end", Start(), Task("a"), End()));

        Assert.Contains(
            "The flowchart inner is open and the new definition has none in its place.",
            WorkflowMigration.Preview(Started(), Old, next).Obstacles);
    }

    [Fact]
    public void A_workflow_that_has_ended_stays_where_it_is()
    {
        var ended = Old.Cancel(Started(), Play.Noon).State;

        Assert.Throws<WorkflowRefusedException>(() => WorkflowMigration.Migrate(ended, Old, Old));
    }

    [Fact]
    public void Variables_keep_their_values_and_new_ones_get_their_defaults()
    {
        var nextDrawing = Definition("start>t", Start(), Task("t"));
        nextDrawing["variables"] = new JsonArray(Variable("Round", "Int32", "0"), Variable("New", "Int32", "5"));
        var first = EngineOf(Definition("start>t", Start(), Task("t")));
        var state = first.Start(new StartArguments { Variables = new Dictionary<string, object?> { ["Round"] = 3 } }, Play.Noon).State;

        var moved = WorkflowMigration.Migrate(state, first, EngineOf(nextDrawing));

        Assert.Equal(new Dictionary<string, object?> { ["var-Round"] = 3.0, ["var-New"] = 5.0 }, moved.Variables);
    }

    private static WorkflowEngine EngineOf(JsonObject definition) => new(definition.Read(), Catalog);

    private static WorkflowState Started() => Old.Start(new StartArguments(), Play.Noon).State;

    private static WorkflowState Resume(WorkflowEngine engine, WorkflowState state, string activityId)
    {
        var turn = engine.Resume(state, state.OpenSteps.Single(s => s.ActivityId == activityId).Id, "Done", Play.Noon);
        Assert.Null(turn.Ignored);
        return turn.State;
    }

    private static JsonObject Inner() => Flowchart("inner", "write>check", Task("write"), Task("check"));
}
