using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.ChooseCohort;

public sealed class ChooseCohortForm
{
    [Required(ErrorMessage = "Select at least one review"), MinLength(1, ErrorMessage = "Select at least one review")]
    public List<string>? Reviews { get; set; }

    [Required(ErrorMessage = "Select what to ask about"), MinLength(1, ErrorMessage = "Select what to ask about")]
    public List<string>? Kinds { get; set; }
}

/// <summary>Takes up the lessons of the chosen reviews, worded as they are today.</summary>
public sealed class ChooseCohortHandler(DhrDbContext db, CampaignSourcesQuery sources)
{
    public async Task HandleAsync(Guid campaignId, ChooseCohortForm form, CancellationToken cancellationToken)
    {
        var campaign = await db.Campaigns.SingleAsync(c => c.Id == campaignId, cancellationToken);
        Guid[] reviews = [.. form.Reviews!.Select(Ids.Read).OfType<Guid>()];
        CampaignItemKind[] kinds = [.. CampaignItemKind.List.All.Where(kind => form.Kinds!.Contains(kind.Code))];
        campaign.ChooseCohort(await sources.SourcesAsync(campaign.PartnershipId, reviews, kinds, cancellationToken));
        db.Audit("CampaignCohortChosen", new { campaign.Id, reviews, campaign.Items.Count });
        await db.SaveChangesAsync(cancellationToken);
    }
}
