using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Workflows;

/// <summary>Fires the workflow's timers from due-time rows, so that a restart loses none and a backlog does not block the start.</summary>
public sealed partial class TimerRunner(IServiceScopeFactory scopes, TimeProvider time, ILogger<TimerRunner> logger)
{
    private const int BatchSize = 100;
    private static readonly TimeSpan _pauseAfterFailure = TimeSpan.FromMinutes(10);

    /// <returns>How many instances were moved or failed.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var due = await DueAsync(cancellationToken);
        foreach (var instanceId in due)
        {
            await FireAsync(instanceId, cancellationToken);
        }

        return due.Count;
    }

    // One flowchart that cannot go on must not hold up the others.
    private async Task FireAsync(Guid instanceId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            var db = scope.ServiceProvider.GetRequiredService<DhrDbContext>();
            await scope.ServiceProvider.GetRequiredService<WorkflowHost>().AdvanceAsync(db, instanceId, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody saved the review meanwhile: the timer is still due in the next round.
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(instanceId, failure.GetType().Name);
            await scope.ServiceProvider.GetRequiredService<IncidentLog>().RecordAsync(failure);
            await PostponeAsync(instanceId, cancellationToken);
        }
    }

    // Moves the row only. When the step is due stands in the flowchart's state.
    private async Task PostponeAsync(Guid instanceId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = time.GetUtcNow().UtcDateTime;
        await scope.ServiceProvider.GetRequiredService<DhrDbContext>().WorkflowTimers
            .Where(t => t.InstanceId == instanceId && t.DueAt <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.DueAt, now + _pauseAfterFailure), cancellationToken);
    }

    private async Task<List<Guid>> DueAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DhrDbContext>();
        var now = time.GetUtcNow().UtcDateTime;
        return await db.WorkflowTimers
            .Where(t => t.DueAt <= now)
            .GroupBy(t => t.InstanceId)
            .OrderBy(timers => timers.Min(t => t.DueAt))
            .Select(timers => timers.Key)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The timers of the flowchart {Instance} failed with {Failure} and will be tried again")]
    private partial void LogFailed(Guid instance, string failure);
}
