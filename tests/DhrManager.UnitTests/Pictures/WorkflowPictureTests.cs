using DhrManager.UnitTests.Definitions;
using DhrManager.Web.Components.Charts;
using DhrManager.Web.Data.Workflows;
using DhrManager.Web.Workflows;
using DhrManager.Workflows.Execution;

namespace DhrManager.UnitTests.Pictures;

public class WorkflowPictureTests
{
    private static readonly DateTimeOffset _now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> All => [.. Shipped.Ids];

    [Fact]
    public void What_waits_is_open_what_was_passed_is_done_and_what_follows_is_next()
    {
        var picture = Picture("notification", Started("notification", "DeathNotified"));

        Assert.Equal(ChartState.Open, State(picture, "triage"));
        Assert.Equal(ChartState.Done, State(picture, "stage-notification"));
        Assert.All(Followers(picture, "triage").Where(s => s.Id != "triage"), step => Assert.Equal(ChartState.Next, step.State));
        Assert.Contains(picture.Steps, step => step.State == ChartState.NotReached);
    }

    [Fact]
    public void A_waiting_step_whose_task_is_late_is_late()
    {
        var turn = Started("notification", "DeathNotified");

        Assert.Equal(ChartState.Late, State(Picture("notification", turn, late: turn.State.OpenSteps.Select(s => s.Id).ToHashSet()), "triage"));
    }

    [Fact]
    public void A_branch_that_was_not_taken_is_not_needed()
    {
        var engine = Engine("notification");
        var first = Started("notification", "DeathNotified");
        var last = engine.Resume(first.State, first.State.OpenSteps[0].Id, "duplicate", _now);

        var picture = Picture("notification", last with { Journal = [.. first.Journal, .. last.Journal] });

        Assert.Equal(ChartState.Done, State(picture, "triage"));
        Assert.Contains(picture.Steps, step => step.State == ChartState.Skipped);
        Assert.DoesNotContain(picture.Steps, step => step.State is ChartState.Open or ChartState.Next or ChartState.NotReached);
    }

    [Fact]
    public void A_flowchart_inside_is_a_group_around_its_steps_and_open_with_them()
    {
        var picture = Picture("commission", Started("commission", "ReviewCommissioned"));
        var group = Step(picture, "chair-panel-terms");
        var inside = Step(picture, "appoint-chair");

        Assert.Equal(ChartKinds.Group, group.Kind);
        Assert.Equal(ChartState.Open, group.State);
        Assert.Equal(ChartState.Open, inside.State);
        Assert.True(group.X < inside.X && group.Y < inside.Y && group.Right > inside.Right && group.Bottom > inside.Bottom);
        Assert.Equal(ChartState.NotReached, State(picture, "convene-panel"));
        Assert.Equal(ChartState.NotReached, State(picture, "join"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_step_stands_on_another(string id)
    {
        var steps = Picture(id, progress: Nothing).Steps.Where(s => s.Kind != ChartKinds.Group).ToList();

        Assert.All(
            steps.SelectMany((a, i) => steps.Skip(i + 1).Select(b => (A: a, B: b))),
            pair => Assert.False(Overlap(pair.A, pair.B), $"{pair.A.Id} and {pair.B.Id}"));
    }

    [Fact]
    public void The_bends_of_lines_inside_a_group_stay_inside_it()
    {
        var picture = Picture("commission", progress: Nothing);
        var group = Step(picture, "chair-panel-terms");

        var bends = picture.Arrows.Where(a => a.FromId == "appoint-chair").SelectMany(a => a.Points ?? []).ToList();

        Assert.NotEmpty(bends);
        Assert.All(bends, p => Assert.True(p.X > group.X && p.X < group.Right && p.Y > group.Y && p.Y < group.Bottom));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_arrow_leads_from_a_step_to_a_step(string id)
    {
        var picture = Picture(id, progress: Nothing);
        var ids = picture.Steps.Select(s => s.Id).ToHashSet();

        Assert.All(picture.Arrows, arrow => Assert.True(ids.Contains(arrow.FromId) && ids.Contains(arrow.ToId)));
        Assert.Equal(ids.Count, picture.Steps.Count);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_human_step_is_planned_once(string id) => Assert.Equal(
        Shipped.Steps(id).Where(s => s.Type == Shipped.HumanTask).Select(s => s.Id).Order(),
        PlannedStep.Of(Shipped.Definition(id)).Select(s => s.ActivityId).Order());

    [Theory]
    [InlineData("drafting", "complete-analysis", "analysis")]
    [InlineData("drafting", "settle-comments", "drafting")]
    [InlineData("sign-off", "record-qa-outcome", "quality-assurance")]
    [InlineData("commission", "agree-terms", "commissioning")]
    [InlineData("closure", "close-review", "closed")]
    public void A_planned_step_belongs_to_the_stage_entered_before_it(string id, string form, string stage) =>
        Assert.Equal(stage, PlannedStep.Of(Shipped.Definition(id)).Single(s => s.Form == form).Stage?.Code);

    [Fact]
    public void Steps_that_move_no_stage_belong_to_none() =>
        Assert.All(PlannedStep.Of(Shipped.Definition("agency-return")), step => Assert.Null(step.Stage));

    private static WorkflowProgress Nothing { get; } = new(new HashSet<string>(), new HashSet<string>(), new HashSet<string>());

    private static WorkflowEngine Engine(string id) => new(Shipped.Definition(id), StepCatalog.Activities);

    private static Turn Started(string id, string trigger) => Engine(id).Start(new StartArguments { Trigger = trigger }, _now);

    private static WorkflowPicture Picture(string id, WorkflowProgress progress) => WorkflowPicture.Of(Shipped.Definition(id), progress);

    private static WorkflowPicture Picture(string id, Turn turn, IReadOnlySet<string>? late = null)
    {
        var journal = turn.Journal.Select(entry => new WorkflowJournalRow { ActivityId = entry.ActivityId, Kind = entry.Kind.ToString() });
        return Picture(id, WorkflowProgress.Of(turn.State, journal, late ?? new HashSet<string>()));
    }

    private static ChartStep Step(WorkflowPicture picture, string id) => picture.Steps.Single(s => s.Id == id);

    private static ChartState State(WorkflowPicture picture, string id) => Step(picture, id).State;

    private static IEnumerable<ChartStep> Followers(WorkflowPicture picture, string id) =>
        picture.Arrows.Where(a => a.FromId == id).Select(a => Step(picture, a.ToId));

    private static bool Overlap(ChartStep a, ChartStep b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;
}
