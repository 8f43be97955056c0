using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Campaigns;
using DhrManager.Domain.Rules;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.AskRelief;

public sealed class AskReliefForm
{
    [Required(ErrorMessage = "Select at least one lesson"), MinLength(1, ErrorMessage = "Select at least one lesson")]
    public List<string>? Lessons { get; set; }

    [Required(ErrorMessage = "Select what you ask for")]
    public string? Kind { get; set; }

    [RealDate("the new last day", Optional = true)]
    public DateParts? Until { get; set; }

    [Required(ErrorMessage = "Enter why"), StringLength(Campaign.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

/// <summary>Asks the partnership for more time or exemption, for several lessons at once.</summary>
public sealed class AskReliefHandler(DhrDbContext db)
{
    /// <exception cref="RuleBrokenException">More time is asked for without a day, or a lesson refuses.</exception>
    public async Task HandleAsync(Guid campaignId, Guid agencyId, AskReliefForm form, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. form.Lessons!.Select(Ids.Read).OfType<Guid>()];
        var campaign = await db.Campaigns.IgnoreAutoIncludes().SingleAsync(c => c.Id == campaignId, cancellationToken);
        var answers = await db.LessonReturns.Where(r => r.CampaignId == campaignId && r.AgencyId == agencyId && ids.Contains(r.Id)).ToListAsync(cancellationToken);
        var kind = ReliefKind.List.Find(form.Kind!);
        RuleBrokenException.ThrowIf(kind == ReliefKind.Extension && form.Until?.Value is null, "Enter the new last day.", Citations.Local);
        foreach (var answer in answers)
        {
            Ask(answer, kind, form, campaign);
        }

        db.Audit("LessonReliefAsked", new { campaignId, agencyId, kind = kind.Code, answers.Count });
        await db.SaveChangesAsync(cancellationToken);
    }

    private void Ask(LessonReturn answer, ReliefKind kind, AskReliefForm form, Campaign campaign)
    {
        if (kind == ReliefKind.Extension)
        {
            answer.AskForTime(form.Until!.ToDate(), form.Reason, campaign, db.Actor);
        }
        else
        {
            answer.AskForExemption(form.Reason, campaign, db.Actor);
        }
    }
}
