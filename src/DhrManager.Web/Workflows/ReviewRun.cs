using DhrManager.Domain;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;
using DhrManager.Domain.Tasks;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Workflows;
using DhrManager.Workflows.Execution;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Workflows;

/// <summary>The unfinished flowcharts of one review and its open tasks, within one save.</summary>
internal sealed partial class ReviewRun
{
    private static readonly Citation _workflow = new("The workflow of this review (a setting of this partnership)");

    private readonly DhrDbContext _db;
    private readonly Review _review;
    private readonly DefinitionLibrary _library;
    private readonly Dictionary<string, IStepActivity> _activities;

    private ReviewRun(DhrDbContext db, Review review, DefinitionLibrary library, Dictionary<string, IStepActivity> activities)
    {
        _db = db;
        _review = review;
        _library = library;
        _activities = activities;
    }

    // Added rows are in Local but in no query, so both are read through Local.
    private IEnumerable<StoredInstance> Instances => _db.WorkflowInstances.Local.Where(i => i.ReviewId == _review.Id && !i.IsFinished);

    private IEnumerable<ReviewTask> OpenTasks => _db.Tasks.Local.Where(t => t.ReviewId == _review.Id && t.IsOpen);

    /// <summary>The review must be in the context already: what happened, happened to it.</summary>
    public static async Task<ReviewRun> LoadAsync(
        DhrDbContext db,
        Guid reviewId,
        DefinitionLibrary library,
        Dictionary<string, IStepActivity> activities,
        CancellationToken cancellationToken)
    {
        await db.WorkflowInstances.Where(i => i.ReviewId == reviewId && !i.IsFinished).LoadAsync(cancellationToken);

        // Who may save the review was asked when it was loaded. One that follows another's shared action has steps nobody here may see.
        await db.Tasks.IgnoreQueryFilters([DhrDbContext.AccessFilter])
            .Where(t => t.ReviewId == reviewId && t.ClosedAt == null)
            .LoadAsync(cancellationToken);
        return new ReviewRun(db, db.Reviews.Local.Single(r => r.Id == reviewId), library, activities);
    }

    /// <summary>False also when the context has forgotten the review that this was made for.</summary>
    public bool IsOf(DhrDbContext db, Guid reviewId) => _review.Id == reviewId && db.Entry(_review).State != EntityState.Detached;

    /// <summary>Completes the step that waited for this.</summary>
    /// <exception cref="RuleBrokenException">Nothing waits for it, or it waits for somebody else.</exception>
    public void Complete(RecordedEvent recorded)
    {
        if (recorded.Event.Completes is not { } done)
        {
            return;
        }

        var task = OpenTasks.Where(t => t.Form == done.Step && t.SubjectId == recorded.Event.SubjectId).MinBy(t => t.OpenedAt);
        RuleBrokenException.ThrowIf(task is null, NotWaiting(), _workflow);
        RuleBrokenException.ThrowIf(
            !_review.MayDo(task!, recorded.Actor),
            "This step is for somebody else on the review. Ask a CSP manager who should do it.",
            _workflow);

        task.Close(done.Outcome, recorded.Actor);
        var instance = Instances.Single(i => i.Id == task.InstanceId);
        Apply(instance, Engine(instance).Resume(State(instance), task.StepId, done.Outcome, recorded.Actor.Now), recorded.Actor);
    }

    /// <summary>Wakes the steps that listen for this. What concerns one subject reaches that subject's flowcharts and the review's own.</summary>
    public void Publish(RecordedEvent recorded)
    {
        var subject = recorded.Event.SubjectId;
        foreach (var instance in Instances.Where(i => subject is null || i.SubjectId is null || i.SubjectId == subject).ToList())
        {
            var state = State(instance);
            if (state.OpenSteps.Any(step => step.EventName == recorded.Event.Name))
            {
                Apply(instance, Engine(instance).Publish(state, recorded.Event.Name, recorded.Actor.Now), recorded.Actor);
            }
        }
    }

    /// <summary>Starts the definitions that begin with this.</summary>
    public void Start(RecordedEvent recorded)
    {
        foreach (var engine in _library.StartedBy(recorded.Event.Name, _review.OpenedAt))
        {
            var instance = new StoredInstance
            {
                ReviewId = _review.Id,
                SubjectId = recorded.Event.SubjectId,
                AgencyId = recorded.Event.SubjectId is { } subject ? _review.AgencyOf(subject) : null,
                DefinitionId = engine.Definition.DefinitionId,
                DefinitionHash = engine.Definition.Hash,
                StartedAt = recorded.Actor.Now,
            };
            _db.WorkflowInstances.Add(instance);
            var start = new StartArguments { CorrelationId = _review.Id.ToString(), Trigger = recorded.Event.Name };
            Apply(instance, engine.Start(start, recorded.Actor.Now), recorded.Actor);
        }
    }

    public void Advance(Guid instanceId, Actor actor)
    {
        if (Instances.SingleOrDefault(i => i.Id == instanceId) is { } instance)
        {
            Apply(instance, Engine(instance).Advance(State(instance), actor.Now), actor);
        }
    }

    /// <summary>A task is due when its clock is, so pauses and extensions reach the task list by themselves.</summary>
    public void SetDueDates()
    {
        foreach (var task in OpenTasks.Where(t => t.ClockCode is not null))
        {
            task.MoveTo(_review.TaskDueOn(task));
        }
    }

    private WorkflowEngine Engine(StoredInstance instance) => _library.Engine(instance.DefinitionHash);

    private static WorkflowState State(StoredInstance instance) => WorkflowState.FromJson(instance.State);

    private string NotWaiting()
    {
        var waiting = OpenTasks.Select(t => t.Title.ToLowerInvariant()).Distinct().Take(3).ToList();
        return waiting.Count == 0
            ? "This step is not open: the review is not waiting for anybody. Somebody may have done it a moment ago; open the review again to see."
            : $"This step is not open any more. Somebody may have done it a moment ago. The review now waits for: {string.Join("; ", waiting)}.";
    }
}
