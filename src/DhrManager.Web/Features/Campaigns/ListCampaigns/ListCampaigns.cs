using DhrManager.Domain.Calendar;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.ListCampaigns;

/// <summary>A campaign in a list, with the answers that the reader may count.</summary>
public sealed record CampaignRow(Guid Id, string Name, string Partnership, CampaignStatus Status, DueDate Due, int Asked, int Done, int ToSign, int Late);

public sealed class ListCampaignsQuery(DhrDbContext db, WorkingDays workingDays)
{
    /// <returns>The campaigns that ask the reader's organisation, and those of the reader's partnerships; the newest first.</returns>
    public async Task<(IReadOnlyList<CampaignRow> Asked, IReadOnlyList<CampaignRow> Led)> RunAsync(CancellationToken cancellationToken)
    {
        var agencyId = await db.Users.Where(p => p.Id == db.Actor.PersonId).Select(p => p.AgencyId).SingleOrDefaultAsync(cancellationToken);
        var led = await db.Memberships.Where(m => m.PersonId == db.Actor.PersonId).Select(m => m.PartnershipId).Distinct().ToListAsync(cancellationToken);
        var campaigns = await db.Campaigns.AsNoTracking().IgnoreAutoIncludes().Include(c => c.Organisations)
            .OrderByDescending(c => c.DueOn).ToListAsync(cancellationToken);
        var returns = (await db.LessonReturns.AsNoTracking().ToListAsync(cancellationToken)).ToLookup(r => r.CampaignId);
        var partnerships = await db.Partnerships.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        return (
            [.. campaigns.Where(c => c.Status != CampaignStatus.Draft && agencyId is { } id && c.Takes(id)).Select(c => Row(c, [.. returns[c.Id].Where(r => r.AgencyId == agencyId)], partnerships))],
            [.. campaigns.Where(c => led.Contains(c.PartnershipId)).Select(c => Row(c, [.. returns[c.Id]], partnerships))]);
    }

    private CampaignRow Row(Campaign campaign, IReadOnlyList<LessonReturn> returns, Dictionary<Guid, string> partnerships)
    {
        var open = returns.Where(r => !r.Status.IsDone).ToList();
        var due = open.Count > 0 ? open.Min(r => r.DueOn) : campaign.DueOn;
        return new(
            campaign.Id, campaign.Name, partnerships.GetValueOrDefault(campaign.PartnershipId, ""), campaign.Status,
            DueDate.Of(due, db.Actor.Today, workingDays), returns.Count, returns.Count - open.Count,
            open.Count(r => r.Status == LessonReturnStatus.ToSign), open.Count(r => r.IsLate(db.Actor.Today)));
    }
}
