using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Workflows;

/// <summary>Fires the workflow's timers from due-time rows, so that a restart loses none and a backlog does not block the start.</summary>
public sealed class TimerRunner(IServiceScopeFactory scopes, TimeProvider time)
{
    private const int BatchSize = 100;

    /// <returns>How many instances were moved.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var due = await DueAsync(cancellationToken);
        foreach (var instanceId in due)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<DhrDbContext>();
            await scope.ServiceProvider.GetRequiredService<WorkflowHost>().AdvanceAsync(db, instanceId, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        return due.Count;
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
}
