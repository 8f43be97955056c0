using DhrManager.Domain.Access;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features;

/// <summary>What the reader is on the reviews that still run.</summary>
public static class OwnLines
{
    /// <remarks>Closed reviews are left out because they are many (a county has hundreds) and nothing in them is open.</remarks>
    public static IQueryable<ReviewAccess> OwnLinesOfOpenReviews(this DhrDbContext db) => db.ReviewAccess.AsNoTracking()
        .Where(line => line.PersonId == db.Actor.PersonId && line.EndedAt == null)
        .Where(line => db.Reviews.Any(review => review.Id == line.ReviewId && review.ClosedOn == null));
}
