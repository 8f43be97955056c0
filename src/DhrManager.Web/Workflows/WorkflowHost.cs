using DhrManager.Domain;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Workflows;

/// <summary>
/// Moves the flowcharts of a review in the transaction that saves what happened: an event completes the step that
/// waited for it, wakes the steps that listen for it, and starts the definitions that begin with it.
/// </summary>
public sealed class WorkflowHost(DefinitionLibrary library, IEnumerable<IStepActivity> activities) : IBeforeCommit
{
    private readonly Dictionary<string, IStepActivity> _activities = activities.ToDictionary(a => a.TypeName);
    private (Guid Transaction, ReviewRun Run)? _last;

    public async Task ReactAsync(DhrDbContext db, IReadOnlyList<RecordedEvent> events, CancellationToken cancellationToken)
    {
        foreach (var ofOneReview in events.GroupBy(e => e.ReviewId))
        {
            var run = await RunAsync(db, ofOneReview.Key, cancellationToken);
            foreach (var recorded in ofOneReview)
            {
                run.Complete(recorded);
                run.Publish(recorded);
                run.Start(recorded);
            }

            run.SetDueDates();
        }
    }

    // One save reacts until nothing new happens. Inside its transaction the flowcharts cannot change, so they are read once.
    private async Task<ReviewRun> RunAsync(DhrDbContext db, Guid reviewId, CancellationToken cancellationToken)
    {
        var transaction = db.Database.CurrentTransaction!.TransactionId;
        if (_last is { } last && last.Transaction == transaction && last.Run.IsOf(db, reviewId))
        {
            return last.Run;
        }

        var run = await ReviewRun.LoadAsync(db, reviewId, library, _activities, cancellationToken);
        _last = (transaction, run);
        return run;
    }

    /// <summary>Lets time pass for one instance: its timers that are due fire. Nothing happens when none is.</summary>
    public async Task AdvanceAsync(DhrDbContext db, Guid instanceId, CancellationToken cancellationToken)
    {
        var reviewId = await db.WorkflowInstances.Where(i => i.Id == instanceId).Select(i => i.ReviewId).SingleAsync(cancellationToken);

        // The review is loaded because steps change it (stages, clocks).
        await db.Reviews.Where(r => r.Id == reviewId).LoadAsync(cancellationToken);
        var run = await ReviewRun.LoadAsync(db, reviewId, library, _activities, cancellationToken);
        run.Advance(instanceId, db.Actor);
        run.SetDueDates();
    }
}

/// <summary>Carries out a step of the host's own that needs no person.</summary>
public interface IStepActivity
{
    /// <summary>As definition files name it, for example <c>Dhr.Stage</c>.</summary>
    string TypeName { get; }

    void Run(StepContext context);
}

/// <summary>What a step of the host's own may use.</summary>
public sealed record StepContext(
    DhrDbContext Db,
    Review Review,
    Guid? SubjectId,
    Guid? AgencyId,
    IReadOnlyDictionary<string, object?> Inputs,
    Actor Actor)
{
    /// <exception cref="InvalidOperationException">The definition leaves a needed input out.</exception>
    public string Input(string name) =>
        Inputs.GetValueOrDefault(name)?.ToString() ?? throw new InvalidOperationException($"The step has no input '{name}'.");
}
