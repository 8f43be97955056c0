using DhrManager.Web.Data;
using DhrManager.Web.Data.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Outbox;

/// <summary>Messages that are worked out again and again, each to be sent once: its key tells.</summary>
public static class QueueOnce
{
    /// <summary>Saves those of the messages whose keys were never queued.</summary>
    /// <returns>How many that were.</returns>
    public static async Task<int> QueueOnceAsync(this DhrDbContext db, IReadOnlyCollection<OutboxMessage> messages, CancellationToken cancellationToken)
    {
        var keys = messages.Select(m => m.Key).ToList();
        var queued = await db.OutboxMessages.Where(m => keys.Contains(m.Key)).Select(m => m.Key).ToHashSetAsync(cancellationToken);
        var fresh = messages.Where(m => !queued.Contains(m.Key)).ToList();
        if (fresh.Count > 0)
        {
            db.OutboxMessages.AddRange(fresh);
            await db.SaveChangesAsync(cancellationToken);
        }

        return fresh.Count;
    }
}
