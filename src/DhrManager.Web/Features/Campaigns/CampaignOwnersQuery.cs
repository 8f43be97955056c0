using DhrManager.Domain.Access;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns;

/// <summary>The partnerships that the reader manages, and the people who can own a campaign of one.</summary>
public sealed class CampaignOwnersQuery(DhrDbContext db)
{
    public Task<IReadOnlyList<Option>> PartnershipsAsync(CancellationToken cancellationToken) =>
        db.Partnerships.AsNoTracking()
            .Where(p => db.Memberships.Any(m => m.PartnershipId == p.Id && m.PersonId == db.Actor.PersonId && m.Role == ReviewRole.CspManager))
            .OrderBy(p => p.Name).Select(p => new Choice(p.Id, p.Name)).ToOptionsAsync(cancellationToken);

    /// <param name="partnershipId">Null for the people of every partnership that the reader manages.</param>
    public async Task<IReadOnlyList<Option>> OwnersAsync(Guid? partnershipId, CancellationToken cancellationToken)
    {
        var managed = db.Memberships.Where(m => m.PersonId == db.Actor.PersonId && m.Role == ReviewRole.CspManager).Select(m => m.PartnershipId);
        return await db.Users.AsNoTracking()
            .Where(p => p.EndedAt == null && db.Memberships.Any(m => m.PersonId == p.Id && managed.Contains(m.PartnershipId) && (partnershipId == null || m.PartnershipId == partnershipId)))
            .OrderBy(p => p.Name).Select(p => new Choice(p.Id, p.Name + ", " + p.JobTitle)).ToOptionsAsync(cancellationToken);
    }
}
