using DhrManager.Domain.Access;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features;

/// <summary>What the reader is on some reviews.</summary>
public static class OwnLines
{
    /// <remarks>Asked for by review, because a manager is on hundreds of closed ones that no page has a use for.</remarks>
    public static Task<List<ReviewAccess>> OwnLinesOnAsync(this DhrDbContext db, IEnumerable<Guid> reviews, CancellationToken cancellationToken)
    {
        var ids = reviews.Distinct().ToList();
        return db.ReviewAccess.AsNoTracking()
            .Where(line => line.PersonId == db.Actor.PersonId && line.EndedAt == null && ids.Contains(line.ReviewId))
            .ToListAsync(cancellationToken);
    }
}
