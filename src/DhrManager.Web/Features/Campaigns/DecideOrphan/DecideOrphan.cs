using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.DecideOrphan;

public sealed class DecideOrphanForm
{
    /// <summary>The choice that nobody answers any more.</summary>
    public const string NoLongerApplies = "none";

    [Required(ErrorMessage = "Select who answers for the lesson")]
    public string? Answers { get; set; }

    [Required(ErrorMessage = "Enter why"), StringLength(Campaign.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

public sealed class DecideOrphanHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid campaignId, Guid itemId, int index, DecideOrphanForm form, CancellationToken cancellationToken)
    {
        var campaign = await db.Campaigns.SingleAsync(c => c.Id == campaignId, cancellationToken);
        var agencyId = Ids.Read(form.Answers);
        campaign.DecideOrphan(itemId, index, agencyId, form.Reason, await db.SuccessionAsync(cancellationToken), db.Actor);
        await db.AskForMissingReturnsAsync(campaign, cancellationToken);
        db.Audit("OrphanLessonDecided", new { campaign.Id, itemId, index, agencyId });
        await db.SaveChangesAsync(cancellationToken);
    }
}
