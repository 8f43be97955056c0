using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.Library;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Collections;

/// <summary>Who may see and change a collection: its owner; once it is shared, everybody with an account may see it.</summary>
public static class CollectionAccess
{
    public static IQueryable<Collection> MayRead(this IQueryable<Collection> collections, Guid personId) =>
        collections.Where(c => c.OwnerId == personId || c.IsShared);

    /// <returns>Null when there is none, or it is somebody else's.</returns>
    public static Task<Collection?> FindOwnCollectionAsync(this DhrDbContext db, Guid id, CancellationToken cancellationToken) =>
        db.Collections.SingleOrDefaultAsync(c => c.Id == id && c.OwnerId == db.Actor.PersonId, cancellationToken);

    /// <summary>Saves, with a line in the audit trail. What is in a collection is its owner's business.</summary>
    public static Task SaveCollectionAsync(this DhrDbContext db, string what, Collection collection, CancellationToken cancellationToken)
    {
        db.AuditEntries.Add(AuditEntry.For(what, reviewId: null, new { collection.Id }, db.Actor));
        return db.SaveChangesAsync(cancellationToken);
    }
}
