using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features;

/// <summary>The people with a standing place in a partnership see all of its reviews.</summary>
public static class StandingAccess
{
    /// <summary>Puts the managers and the chair of a partnership on the review's list; the caller saves.</summary>
    public static async Task GrantStandingAccessAsync(
        this DhrDbContext db, Review review, Guid partnershipId, CancellationToken cancellationToken)
    {
        var standing = await db.Memberships.AsNoTracking().Where(m => m.PartnershipId == partnershipId).ToListAsync(cancellationToken);
        foreach (var membership in standing)
        {
            review.GrantAccess(membership.PersonId, membership.Role, agencyId: null, db.Actor);
        }
    }
}
