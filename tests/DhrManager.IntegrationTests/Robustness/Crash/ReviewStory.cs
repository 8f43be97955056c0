using DhrManager.Domain.Reviews;
using DhrManager.Domain.Tasks;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Workflows;
using DhrManager.Workflows.Execution;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Robustness.Crash;

/// <summary>All that a database says about one review, in the five places that must agree.</summary>
internal sealed record ReviewStory(
    Review Review,
    ILookup<string, string> Events,
    IReadOnlyList<StoredInstance> Instances,
    IReadOnlyList<ReviewTask> OpenTasks,
    int Letters)
{
    public static async Task<Dictionary<Guid, ReviewStory>> ReadAllAsync(DhrDbContext db)
    {
        var reviews = await db.Reviews.AsNoTracking().IgnoreAutoIncludes().ToListAsync();
        var events = (await db.AuditEntries.AsNoTracking().Select(e => new { e.ReviewId, e.Kind }).ToListAsync()).ToLookup(e => e.ReviewId, e => e.Kind);
        var instances = (await db.WorkflowInstances.AsNoTracking().ToListAsync()).ToLookup(i => i.ReviewId);
        var tasks = (await db.Tasks.AsNoTracking().Where(t => t.ClosedAt == null).ToListAsync()).ToLookup(t => t.ReviewId);
        var letters = await db.WorkflowJournal
            .Where(j => j.Kind == nameof(JournalKind.Completed) && j.ActivityId.StartsWith("letter-"))
            .GroupBy(j => j.ReviewId)
            .ToDictionaryAsync(steps => steps.Key, steps => steps.Count());

        return reviews.ToDictionary(r => r.Id, r => new ReviewStory(
            r, events[r.Id].ToLookup(kind => kind), [.. instances[r.Id]], [.. tasks[r.Id]], letters.GetValueOrDefault(r.Id)));
    }

    /// <summary>Whether what a worker said it had saved is in the review's facts.</summary>
    public bool Knows(string what) => what switch
    {
        "notified" => true,
        "accepted" => IsAccepted,
        "closed" => IsClosed,
        "issued" => IsIssued,
        _ => false,
    };

    /// <summary>Facts, audit trail, flowcharts and task list tell of the same steps.</summary>
    public void IsWhollyBeforeOrAfter(int agencies)
    {
        Assert.Equal(1, Times<DeathNotified>());
        Assert.Equal(IsAccepted ? 1 : 0, Times<ReviewAccepted>());
        Assert.Equal(IsClosed ? 1 : 0, Times<ReviewNotPursued>());
        Assert.Equal(IsIssued ? 1 : 0, Times<ScopingIssued>());
        Assert.Equal(IsIssued ? agencies : 0, Times<ScopingRequested>());

        Assert.Equal(1, Flowcharts("notification"));
        Assert.Equal(IsAccepted ? 1 : 0, Flowcharts("scoping"));
        Assert.Equal(IsIssued ? agencies : 0, Flowcharts("scoping-request"));
        Assert.Equal(IsAccepted ? ReviewStage.Scoping : IsClosed ? Review.Stage : ReviewStage.Notification, Review.Stage);

        Assert.Equal(WaitingSteps().Order(), OpenTasks.Select(t => $"{t.InstanceId} {t.StepId}").Order());
        Assert.Equal(IsClosed, OpenTasks.Count == 0);
    }

    private bool IsAccepted => Review.AcceptedOn is not null;

    private bool IsClosed => Review.ClosedOn is not null;

    private bool IsIssued => Review.ScopingIssuedOn is not null;

    private int Times<TEvent>() => Events[typeof(TEvent).Name].Count();

    private int Flowcharts(string definitionId) => Instances.Count(i => i.DefinitionId == definitionId);

    private IEnumerable<string> WaitingSteps() =>
        from instance in Instances
        where !instance.IsFinished
        from step in WorkflowState.FromJson(instance.State).OpenSteps
        where step.EventName is null && step.DueAt is null
        select $"{instance.Id} {step.Id}";
}
