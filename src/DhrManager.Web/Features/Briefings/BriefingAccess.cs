using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.Library;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Briefings;

/// <summary>Everybody who may read the library may read a briefing; its maker alone changes it.</summary>
public static class BriefingAccess
{
    /// <returns>Null when there is none, or it is somebody else's.</returns>
    public static Task<Briefing?> FindOwnBriefingAsync(this DhrDbContext db, Guid id, CancellationToken cancellationToken) =>
        db.Briefings.SingleOrDefaultAsync(b => b.Id == id && b.OwnerId == db.Actor.PersonId, cancellationToken);

    public static async Task<IReadOnlyList<Option>> PartnershipOptionsAsync(this DhrDbContext db, CancellationToken cancellationToken) =>
        [.. (await db.Partnerships.AsNoTracking().OrderBy(p => p.Name).Select(p => p.Name).ToListAsync(cancellationToken)).Select(name => new Option(name, name))];

    /// <summary>Saves, with a line in the audit trail.</summary>
    public static Task SaveBriefingAsync(this DhrDbContext db, string what, Briefing briefing, CancellationToken cancellationToken)
    {
        db.AuditEntries.Add(AuditEntry.For(what, reviewId: null, new { briefing.Id, briefing.Version }, db.Actor));
        return db.SaveChangesAsync(cancellationToken);
    }
}
