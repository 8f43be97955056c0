using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DhrManager.Domain.Campaigns;
using DhrManager.Domain.Rules;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.StartPulse;

public sealed class StartPulseForm
{
    [Required(ErrorMessage = "Select the lesson")]
    public string? Lesson { get; set; }

    [Required(ErrorMessage = "Select the organisation")]
    public string? Organisation { get; set; }

    [RealDate("the last day")]
    public DateParts? ClosesOn { get; set; }

    [Required(ErrorMessage = "Enter the smallest group that is shown"), RegularExpression("[0-9]{1,2}", ErrorMessage = "Enter the smallest group as a number, for example 5")]
    public string? MinimumGroup { get; set; }
}

public sealed class StartPulseHandler(DhrDbContext db)
{
    /// <exception cref="RuleBrokenException">The staff are asked about this lesson already, or the pulse refuses.</exception>
    public async Task HandleAsync(Guid campaignId, StartPulseForm form, CancellationToken cancellationToken)
    {
        var campaign = await db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == campaignId, cancellationToken);
        var (itemId, agencyId) = (Ids.Read(form.Lesson), Ids.Read(form.Organisation)!.Value);
        RuleBrokenException.ThrowIf(
            await db.Pulses.AnyAsync(p => p.CampaignId == campaignId && p.ItemId == itemId && p.AgencyId == agencyId, cancellationToken),
            "The staff of this organisation are asked about this lesson already.",
            Citations.Local);
        var pulse = new Pulse(campaign, campaign.Items.Single(i => i.Id == itemId), agencyId, form.ClosesOn!.ToDate(), int.Parse(form.MinimumGroup!, CultureInfo.InvariantCulture), db.Actor);
        db.Pulses.Add(pulse);
        db.Audit("PulseStarted", new { campaignId, pulse.Id, pulse.ItemId, pulse.AgencyId });
        await db.SaveChangesAsync(cancellationToken);
    }
}
