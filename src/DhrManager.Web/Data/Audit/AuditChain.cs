using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Data.Audit;

/// <summary>Chains new audit entries to the last one and checks the whole chain.</summary>
public static class AuditChain
{
    /// <summary>Must run inside the transaction that saves the entries: it reads the last line.</summary>
    public static async Task ChainAuditEntriesAsync(this DhrDbContext db, CancellationToken cancellationToken)
    {
        var added = db.ChangeTracker.Entries<AuditEntry>()
            .Where(entry => entry.State == EntityState.Added && entry.Entity.Hash.Length == 0)
            .Select(entry => entry.Entity)
            .ToList();
        if (added.Count == 0)
        {
            return;
        }

        var last = await db.AuditEntries.AsNoTracking()
            .OrderByDescending(entry => entry.Sequence)
            .Select(entry => new { entry.Sequence, entry.Hash })
            .FirstOrDefaultAsync(cancellationToken);

        var (sequence, hash) = (last?.Sequence ?? 0, last?.Hash ?? "");
        foreach (var entry in added)
        {
            entry.ChainTo(sequence, hash);
            (sequence, hash) = (entry.Sequence, entry.Hash);
        }
    }

    /// <returns>The number of lines read, and the sequence of the first one that is not as it was written.</returns>
    public static async Task<(long Lines, long? FirstBroken)> VerifyAsync(DhrDbContext db, CancellationToken cancellationToken)
    {
        var (sequence, hash) = (0L, "");
        await foreach (var entry in db.AuditEntries.AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!entry.IsIntact(sequence, hash))
            {
                return (sequence, sequence + 1);
            }

            (sequence, hash) = (entry.Sequence, entry.Hash);
        }

        return (sequence, null);
    }
}
