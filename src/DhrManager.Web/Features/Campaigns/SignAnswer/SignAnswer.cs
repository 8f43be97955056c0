using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.SignAnswer;

public sealed class SignAnswerForm
{
    /// <summary>The choice that puts the lead's name to the answer.</summary>
    public const string Sign = "sign";

    [Required(ErrorMessage = "Select whether you sign the answer")]
    public string? Decision { get; set; }

    [StringLength(Campaign.TextMaxLength, ErrorMessage = "What has to change must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

/// <summary>The accountable lead signs the answer, or gives it back.</summary>
public sealed class SignAnswerHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid returnId, SignAnswerForm form, CancellationToken cancellationToken)
    {
        var answer = await db.LessonReturns.SingleAsync(r => r.Id == returnId, cancellationToken);
        var campaign = await db.Campaigns.IgnoreAutoIncludes().Include(c => c.Organisations).SingleAsync(c => c.Id == answer.CampaignId, cancellationToken);
        if (form.Decision == SignAnswerForm.Sign)
        {
            answer.Sign(campaign, await db.EvidencePieces.Where(e => e.AgencyId == answer.AgencyId).ToListAsync(cancellationToken), db.Actor);
            db.Audit("LessonAnswerSigned", new { answer.CampaignId, answer.Id, position = answer.Signature!.Position.Code });
        }
        else
        {
            answer.GiveBack(form.Reason, campaign, db.Actor);
            db.Audit("LessonAnswerGivenBack", new { answer.CampaignId, answer.Id });
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
