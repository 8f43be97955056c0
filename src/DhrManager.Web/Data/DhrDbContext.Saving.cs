using DhrManager.Domain;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data.Audit;

namespace DhrManager.Web.Data;

// What happens in a save, in order, in one transaction.
public sealed partial class DhrDbContext
{
    // SQLite has one writer at a time. Waiting in line here is fair and keeps no thread; waiting in SQLite is a lottery.
    private static readonly SemaphoreSlim _writers = new(1, 1);

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (Database.CurrentTransaction is not null)
        {
            return await SaveInTransactionAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await _writers.WaitAsync(cancellationToken);
        try
        {
            // On SQLite the transaction takes the write lock at once, so what is read inside it cannot change before commit.
            await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
            var count = await SaveInTransactionAsync(acceptAllChangesOnSuccess, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return count;
        }
        finally
        {
            _writers.Release();
        }
    }

    /// <exception cref="NotSupportedException">Always: the audit trail and the workflow take part in the other one only.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync: the audit trail and the workflow take part in that one only.");

    private async Task<int> SaveInTransactionAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        await ReactWithoutLookingForChangesAsync(cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    // Reactions add rows through the context and read them through Local, which would look for changes in everything that
    // is loaded at each reading. The save itself looks once.
    private async Task ReactWithoutLookingForChangesAsync(CancellationToken cancellationToken)
    {
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await ReactToEventsAsync(cancellationToken);
            await this.ChainAuditEntriesAsync(cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    // A reaction may itself move the review (a workflow step starts a clock), so this repeats until nothing new happens.
    private async Task ReactToEventsAsync(CancellationToken cancellationToken)
    {
        while (TakeEvents() is { Count: > 0 } events)
        {
            AuditEntries.AddRange(events.Select(AuditEntry.For));
            foreach (var reaction in reactions)
            {
                await reaction.ReactAsync(this, events, cancellationToken);
            }
        }
    }

    private List<RecordedEvent> TakeEvents() =>
        [.. ChangeTracker.Entries<Review>().ToList().SelectMany(entry => entry.Entity.TakeEvents())];
}
