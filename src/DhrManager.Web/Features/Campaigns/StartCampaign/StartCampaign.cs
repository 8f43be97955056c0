using DhrManager.Domain.Campaigns;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Campaigns.StartCampaign;

public sealed class StartCampaignHandler(DhrDbContext db, CampaignOwnersQuery owners)
{
    /// <exception cref="RuleBrokenException">The partnership is not one that the person manages, or the plan is refused.</exception>
    public async Task<Guid> HandleAsync(CampaignForm form, CancellationToken cancellationToken)
    {
        var managed = await owners.PartnershipsAsync(cancellationToken);
        RuleBrokenException.ThrowIf(managed.All(p => p.Value != form.Partnership), "Select the partnership that runs the campaign.", Citations.Local);

        var campaign = Campaign.New(Ids.Read(form.Partnership)!.Value, form.ToPlan(), form.OwnerIds, db.Actor);
        db.Campaigns.Add(campaign);
        db.Audit("CampaignStarted", new { campaign.Id });
        await db.SaveChangesAsync(cancellationToken);
        return campaign.Id;
    }
}
