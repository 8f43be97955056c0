using DhrManager.Domain.Access;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features;

/// <summary>
/// Who answers for an agency that is asked for something: its contacts on this review, else those of its people who are
/// its contacts elsewhere, else its only account. Where that finds nobody the CSP manager has to choose; guessing would
/// show the death to people who need not know of it.
/// </summary>
public sealed class AgencyContactsQuery(DhrDbContext db)
{
    /// <summary>Puts the contacts on the review's list; the caller saves.</summary>
    public async Task GrantAccessAsync(Review review, Guid agencyId, CancellationToken cancellationToken)
    {
        if (review.Access.Any(a => a.AgencyId == agencyId && a.Role == ReviewRole.AgencyContact && a.EndedAt is null))
        {
            return;
        }

        foreach (var contact in await FindAsync(agencyId, cancellationToken))
        {
            review.GrantAccess(contact, ReviewRole.AgencyContact, agencyId, db.Actor);
        }
    }

    private async Task<IReadOnlyList<Guid>> FindAsync(Guid agencyId, CancellationToken cancellationToken)
    {
        var accounts = await db.Users
            .Where(p => p.AgencyId == agencyId && p.EndedAt == null)
            .Select(p => p.Id)
            .ToListAsync(cancellationToken);
        var elsewhere = await db.ReviewAccess
            .Where(a => a.AgencyId == agencyId && a.Role == ReviewRole.AgencyContact && a.EndedAt == null)
            .Select(a => a.PersonId)
            .Distinct()
            .ToListAsync(cancellationToken);
        var known = accounts.Intersect(elsewhere).ToList();
        return known.Count > 0 ? known : accounts.Count == 1 ? accounts : [];
    }
}
