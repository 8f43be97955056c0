using DhrManager.Web.Data;
using DhrManager.Web.Data.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Outbox;

/// <summary>
/// Carries out what saves have queued, each message in a scope of its own. A message that fails waits and is tried
/// again; after the last try it is parked and shown to administrators. A crash in between means once more, never not at all.
/// </summary>
public sealed partial class OutboxDispatcher(IServiceScopeFactory scopes, TimeProvider time, ILogger<OutboxDispatcher> logger)
{
    private const int BatchSize = 50;

    /// <returns>How many messages were carried out or failed.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        List<Guid> due;
        await using (var scope = scopes.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<DhrDbContext>();
            var now = time.GetUtcNow().UtcDateTime;
            due = await db.OutboxMessages.AsNoTracking()
                .Where(m => m.DoneAt == null && m.ParkedAt == null && m.DueAt <= now)
                .OrderBy(m => m.DueAt)
                .Select(m => m.Id)
                .Take(BatchSize)
                .ToListAsync(cancellationToken);
        }

        foreach (var id in due)
        {
            await CarryOutAsync(id, cancellationToken);
        }

        return due.Count;
    }

    private async Task CarryOutAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DhrDbContext>();
        var message = await db.OutboxMessages.AsNoTracking().SingleAsync(m => m.Id == id, cancellationToken);
        var failure = await TryAsync(scope.ServiceProvider, message, cancellationToken);

        // Fresh, because the handler may have saved through the same context.
        db.ChangeTracker.Clear();
        var row = await db.OutboxMessages.SingleAsync(m => m.Id == id, cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        if (failure is null)
        {
            row.Done(now);
        }
        else
        {
            row.Failed(failure, now);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <returns>Null when it went well, otherwise the kind of failure. The exception's text stays out: it may quote a case.</returns>
    private async Task<string?> TryAsync(IServiceProvider services, OutboxMessage message, CancellationToken cancellationToken)
    {
        try
        {
            var handler = services.GetServices<IMessageHandler>().Single(h => h.Kind == message.Kind);
            await handler.HandleAsync(message.Id, message.Payload, cancellationToken);
            return null;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested) // A mail server's time-out is a cancellation too.
        {
            LogFailed(message.Kind, message.Id, failure.GetType().Name);
            return failure.GetType().Name;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Outbox message {Kind} {Id} failed with {Failure} and will be tried again")]
    private partial void LogFailed(string kind, Guid id, string failure);
}
