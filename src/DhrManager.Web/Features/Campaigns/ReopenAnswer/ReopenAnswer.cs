using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.ReopenAnswer;

public sealed class ReopenAnswerForm
{
    [Required(ErrorMessage = "Enter what has to change"), StringLength(Campaign.TextMaxLength, ErrorMessage = "What has to change must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

public sealed class ReopenAnswerHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid returnId, ReopenAnswerForm form, CancellationToken cancellationToken)
    {
        var answer = await db.LessonReturns.SingleAsync(r => r.Id == returnId, cancellationToken);
        var campaign = await db.Campaigns.IgnoreAutoIncludes().SingleAsync(c => c.Id == answer.CampaignId, cancellationToken);
        answer.Reopen(form.Reason, campaign, db.Actor);
        db.Audit("LessonAnswerReopened", new { answer.CampaignId, answer.Id });
        await db.SaveChangesAsync(cancellationToken);
    }
}
