using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.DecideRequests;

public sealed class DecideRequestsForm
{
    /// <summary>The choice that grants.</summary>
    public const string Grant = "grant";

    [Required(ErrorMessage = "Select at least one request"), MinLength(1, ErrorMessage = "Select at least one request")]
    public List<string>? Requests { get; set; }

    [Required(ErrorMessage = "Select whether to grant them")]
    public string? Decision { get; set; }

    [StringLength(Campaign.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Note { get; set; }
}

/// <summary>The partnership grants or refuses what organisations asked for.</summary>
public sealed class DecideRequestsHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid campaignId, DecideRequestsForm form, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. form.Requests!.Select(Ids.Read).OfType<Guid>()];
        var isGranted = form.Decision == DecideRequestsForm.Grant;
        var campaign = await db.Campaigns.IgnoreAutoIncludes().SingleAsync(c => c.Id == campaignId, cancellationToken);
        foreach (var answer in await db.LessonReturns.Where(r => r.CampaignId == campaignId && ids.Contains(r.Id)).ToListAsync(cancellationToken))
        {
            answer.Decide(isGranted, form.Note, campaign, db.Actor);
            db.Audit("LessonReliefDecided", new { campaignId, answer.Id, isGranted });
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
