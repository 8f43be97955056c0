using DhrManager.Domain.Access;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns;

/// <summary>What every page of a campaign needs: which it is, and what the reader is in it.</summary>
/// <param name="IsMember">Has a place in the partnership.</param>
/// <param name="AgencyId">The reader's organisation, when the campaign asks it.</param>
/// <param name="LeadId">Who signs for that organisation.</param>
public sealed record CampaignView(
    Guid Id,
    string Name,
    CampaignStatus Status,
    DateOnly DueOn,
    Guid PartnershipId,
    Guid ReaderId,
    bool IsMember,
    bool IsManager,
    Guid? AgencyId,
    Guid? LeadId)
{
    public bool IsLead => LeadId == ReaderId;

    public bool IsOpen => Status == CampaignStatus.Open;
}

/// <summary>Opens a campaign for reading or changing, and writes that to the audit trail. Null means: answer not found.</summary>
public sealed class CampaignAccessQuery(DhrDbContext db)
{
    /// <summary>For the people of the partnership.</summary>
    public Task<CampaignView?> ForMemberAsync(Guid campaignId, string part, CancellationToken cancellationToken) =>
        OpenAsync(campaignId, view => view.IsMember, part, cancellationToken);

    /// <summary>For those who manage the partnership.</summary>
    public Task<CampaignView?> ForManagerAsync(Guid campaignId, string part, CancellationToken cancellationToken) =>
        OpenAsync(campaignId, view => view.IsManager, part, cancellationToken);

    /// <summary>For the people of an organisation that is asked.</summary>
    public Task<CampaignView?> ForOrganisationAsync(Guid campaignId, string part, CancellationToken cancellationToken) =>
        OpenAsync(campaignId, view => view is { AgencyId: not null } && view.Status != CampaignStatus.Draft, part, cancellationToken);

    /// <summary>For everybody who sees the campaign at all.</summary>
    public Task<CampaignView?> ForAnyAsync(Guid campaignId, string part, CancellationToken cancellationToken) =>
        OpenAsync(campaignId, _ => true, part, cancellationToken);

    private async Task<CampaignView?> OpenAsync(Guid campaignId, Func<CampaignView, bool> isFor, string part, CancellationToken cancellationToken)
    {
        var view = await FindAsync(campaignId, cancellationToken);
        if (view is null || !isFor(view))
        {
            return null;
        }

        db.AuditEntries.Add(AuditEntry.For("CampaignRead", reviewId: null, new { campaignId, part }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return view;
    }

    private async Task<CampaignView?> FindAsync(Guid campaignId, CancellationToken cancellationToken)
    {
        var campaign = await db.Campaigns.AsNoTracking().Where(c => c.Id == campaignId)
            .Select(c => new { c.Name, c.Status, c.DueOn, c.PartnershipId }).SingleOrDefaultAsync(cancellationToken);
        if (campaign is null)
        {
            return null;
        }

        var reader = db.Actor.PersonId;
        var roles = await db.Memberships.Where(m => m.PersonId == reader && m.PartnershipId == campaign.PartnershipId)
            .Select(m => m.Role).ToListAsync(cancellationToken);
        var own = await db.Set<CampaignOrganisation>().AsNoTracking()
            .Where(o => o.CampaignId == campaignId && db.Users.Any(p => p.Id == reader && p.AgencyId == o.AgencyId))
            .Select(o => new { o.AgencyId, o.LeadId }).SingleOrDefaultAsync(cancellationToken);
        return new CampaignView(
            campaignId, campaign.Name, campaign.Status, campaign.DueOn, campaign.PartnershipId, reader,
            roles.Count > 0, roles.Contains(ReviewRole.CspManager), own?.AgencyId, own?.LeadId);
    }
}
