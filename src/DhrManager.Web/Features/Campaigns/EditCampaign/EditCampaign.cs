using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.EditCampaign;

public sealed class EditCampaignHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid campaignId, CampaignForm form, CancellationToken cancellationToken)
    {
        var campaign = await db.Campaigns.SingleAsync(c => c.Id == campaignId, cancellationToken);
        campaign.Change(form.ToPlan(), form.OwnerIds, db.Actor);
        db.Audit("CampaignChanged", new { campaign.Id });
        await db.SaveChangesAsync(cancellationToken);
    }
}
