using DhrManager.Domain.Reviews;
using DhrManager.Domain.Tasks;
using DhrManager.Web.Components.Charts;
using DhrManager.Web.Data.Workflows;
using DhrManager.Web.Workflows;
using DhrManager.Workflows.Execution;

namespace DhrManager.Web.Features.Reviews.ShowReview;

/// <summary>The way of one review through its flowcharts: what was done, what is open and whose, what is still to come.</summary>
internal sealed class ReviewCourse(
    DefinitionLibrary library,
    IReadOnlyList<StoredInstance> instances,
    ILookup<Guid, WorkflowJournalRow> journal,
    OpenTaskLines lines,
    IReadOnlyList<ReviewTask> tasks)
{
    private readonly ILookup<Guid, ReviewTask> _tasks = tasks.ToLookup(t => t.InstanceId);
    private readonly Dictionary<Guid, WorkflowState> _states = instances.ToDictionary(i => i.Id, i => WorkflowState.FromJson(i.State));
    private readonly Dictionary<Guid, WorkflowPicture> _pictures = [];

    /// <summary>Running flowcharts first, then the finished ones, the latest first.</summary>
    public IReadOnlyList<CoursePicture> Pictures() =>
    [
        .. instances.OrderBy(i => i.IsFinished).ThenByDescending(i => i.StartedAt)
            .Select(i => new CoursePicture(i.Id, i.IsFinished, Picture(i))),
    ];

    /// <param name="openedAt">Null when nothing more is to come.</param>
    public IReadOnlyList<StepGroup> Groups(DateTime? openedAt) =>
    [
        .. instances.OrderBy(i => i.StartedAt).SelectMany(Lines).Concat(StillToCome(openedAt))
            .GroupBy(line => line.Stage)
            .OrderBy(group => Place(group.Key))
            .Select(group => new StepGroup(group.Key?.Label ?? "Other steps", [.. group.Select(line => line.Line)])),
    ];

    private static int Place(ReviewStage? stage) => ReviewStage.List.All.TakeWhile(s => s != stage).Count();

    private WorkflowPicture Picture(StoredInstance instance)
    {
        if (!_pictures.TryGetValue(instance.Id, out var picture))
        {
            _pictures.Add(instance.Id, picture = Draw(instance));
        }

        return picture;
    }

    private WorkflowPicture Draw(StoredInstance instance)
    {
        var late = _tasks[instance.Id].Where(t => t.IsOpen && lines.IsLate(t)).Select(t => t.StepId).ToHashSet();
        var progress = WorkflowProgress.Of(_states[instance.Id], journal[instance.Id], late);
        return WorkflowPicture.Of(library.Engine(instance.DefinitionHash).Definition, progress);
    }

    private IEnumerable<(ReviewStage? Stage, StepLine Line)> Lines(StoredInstance instance)
    {
        var states = Picture(instance).Steps.ToDictionary(step => step.Id, step => step.State);
        var waiting = _states[instance.Id].OpenSteps.ToLookup(step => step.ActivityId, step => step.Id);
        foreach (var step in PlannedStep.Of(library.Engine(instance.DefinitionHash).Definition))
        {
            switch (states[step.ActivityId])
            {
                case ChartState.Open or ChartState.Late:
                    foreach (var task in _tasks[instance.Id].Where(t => t.IsOpen && waiting[step.ActivityId].Contains(t.StepId)))
                    {
                        yield return (step.Stage, lines.Of(task));
                    }

                    break;
                case ChartState.Done:
                    yield return (step.Stage, StepLine.Done(step.Title, _tasks[instance.Id].Where(t => t.Form == step.Form).Max(t => t.ClosedAt)));
                    break;
                case ChartState.Next or ChartState.NotReached:
                    yield return (step.Stage, StepLine.NotStarted(step.Title));
                    break;
            }
        }
    }

    // Definitions that name a stage are the course of a review; nobody plans to reopen one.
    private IEnumerable<(ReviewStage? Stage, StepLine Line)> StillToCome(DateTime? openedAt) => openedAt is not { } opened ? [] :
        from startEvent in library.All.Select(d => library.Engine(d.Hash).StartEvent).OfType<string>().Distinct()
        where startEvent != nameof(ReviewReopened)
        from engine in library.StartedBy(startEvent, opened)
        where instances.All(i => i.DefinitionId != engine.Definition.DefinitionId)
        from step in PlannedStep.Of(engine.Definition).DistinctBy(s => s.Form)
        where step.Stage is not null
        select (step.Stage, StepLine.NotStarted(step.Title));
}
