using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns;

/// <summary>One answer with its lesson, its campaign and its organisation.</summary>
public sealed record CampaignReturnSheet(CampaignView View, Campaign Campaign, CampaignItem Item, LessonReturn Answer, string Agency)
{
    /// <summary>Whether the reader belongs to the organisation that answers.</summary>
    public bool IsOwn => View.AgencyId == Answer.AgencyId;
}

public sealed class CampaignReturnQuery(DhrDbContext db, CampaignAccessQuery access)
{
    /// <returns>Null when there is no such answer, or it is not for the reader.</returns>
    public async Task<CampaignReturnSheet?> FindAsync(Guid campaignId, Guid returnId, string part, CancellationToken cancellationToken)
    {
        var answer = await db.LessonReturns.AsNoTracking().SingleOrDefaultAsync(r => r.Id == returnId && r.CampaignId == campaignId, cancellationToken);
        var view = answer is null ? null : await access.ForAnyAsync(campaignId, part, cancellationToken);
        if (view is null)
        {
            return null;
        }

        var campaign = await db.Campaigns.AsNoTracking().IgnoreAutoIncludes().Include(c => c.Organisations).SingleAsync(c => c.Id == campaignId, cancellationToken);
        var item = await db.Set<CampaignItem>().AsNoTracking().SingleAsync(i => i.Id == answer!.ItemId, cancellationToken);
        var agency = await db.Agencies.Where(a => a.Id == answer!.AgencyId).Select(a => a.Name).SingleAsync(cancellationToken);
        return new CampaignReturnSheet(view, campaign, item, answer!, agency);
    }

    /// <summary>The same, for the people of the organisation while the campaign is open.</summary>
    public async Task<CampaignReturnSheet?> FindOwnAsync(Guid campaignId, Guid returnId, string part, CancellationToken cancellationToken) =>
        await FindAsync(campaignId, returnId, part, cancellationToken) is { IsOwn: true, View.IsOpen: true } sheet ? sheet : null;
}
