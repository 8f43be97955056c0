using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Lessons;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Administration.ShowAdministration;

/// <summary>Gives every parked message another round of tries.</summary>
public sealed class RetryParkedHandler(DhrDbContext db)
{
    public async Task HandleAsync(CancellationToken cancellationToken)
    {
        var parked = await db.OutboxMessages.Where(m => m.ParkedAt != null && m.DoneAt == null).ToListAsync(cancellationToken);
        parked.ForEach(message => message.Retry(db.Actor.Now));
        db.AuditEntries.Add(AuditEntry.For("ParkedMessagesRetried", reviewId: null, new { parked.Count }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
    }
}

/// <summary>Asks the background work to make the lessons index again.</summary>
public sealed class RequestRebuildHandler(DhrDbContext db)
{
    public async Task HandleAsync(CancellationToken cancellationToken)
    {
        db.OutboxMessages.Add(RebuildIndexHandler.Message(db.Actor.Now));
        db.AuditEntries.Add(AuditEntry.For("LessonsRebuildRequested", reviewId: null, new { }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
    }
}

/// <param name="FirstBroken">The first line that is not as it was written; null when all are.</param>
public sealed record AuditCheck(long Lines, long? FirstBroken);

/// <summary>Reads the whole audit trail and says whether any line was changed or removed.</summary>
public sealed class VerifyAuditHandler(DhrDbContext db)
{
    public async Task<AuditCheck> HandleAsync(CancellationToken cancellationToken)
    {
        var (lines, firstBroken) = await AuditChain.VerifyAsync(db, cancellationToken);
        db.AuditEntries.Add(AuditEntry.For("AuditVerified", reviewId: null, new { lines, firstBroken }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
        return new AuditCheck(lines, firstBroken);
    }
}
