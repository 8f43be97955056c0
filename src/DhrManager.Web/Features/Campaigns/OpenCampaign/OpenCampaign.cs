using DhrManager.Web.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.OpenCampaign;

/// <summary>Opens the campaign, asks every organisation for what it answers for, and tells its people.</summary>
public sealed class OpenCampaignHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid campaignId, CancellationToken cancellationToken)
    {
        var campaign = await db.Campaigns.SingleAsync(c => c.Id == campaignId, cancellationToken);
        campaign.Open(db.Actor);
        await db.AskForMissingReturnsAsync(campaign, cancellationToken);
        db.OutboxMessages.AddRange(campaign.Organisations.Select(o => CampaignMail.Opened(campaign.Id, o.AgencyId, db.Actor.Now)));
        db.Audit("CampaignOpened", new { campaign.Id, organisations = campaign.Organisations.Count, items = campaign.Items.Count });
        await db.SaveChangesAsync(cancellationToken);
    }
}
