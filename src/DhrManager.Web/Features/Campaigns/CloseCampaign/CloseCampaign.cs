using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.CloseCampaign;

public sealed class CloseCampaignForm
{
    [StringLength(Campaign.TextMaxLength, ErrorMessage = "The note must be 8,000 characters or fewer")]
    public string? Note { get; set; }
}

public sealed class CloseCampaignHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid campaignId, CloseCampaignForm form, CancellationToken cancellationToken)
    {
        var campaign = await db.Campaigns.SingleAsync(c => c.Id == campaignId, cancellationToken);
        var outstanding = await db.OutstandingAsync(campaign, cancellationToken);
        campaign.Close(outstanding, form.Note, db.Actor);
        db.Audit("CampaignClosed", new { campaign.Id, outstanding });
        await db.SaveChangesAsync(cancellationToken);
    }
}
