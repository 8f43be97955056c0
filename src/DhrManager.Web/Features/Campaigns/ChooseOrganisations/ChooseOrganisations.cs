using DhrManager.Domain.Campaigns;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.ChooseOrganisations;

/// <summary>The lead that was chosen, or the button that was pressed.</summary>
public sealed class ChooseOrganisationsForm
{
    public string? Lead { get; set; }

    /// <summary>The organisation to take out.</summary>
    public string? Remove { get; set; }
}

/// <summary>An organisation comes in with its accountable lead: an account that belongs to it.</summary>
public sealed class ChooseOrganisationsHandler(DhrDbContext db)
{
    /// <exception cref="RuleBrokenException">Nobody was chosen, or the campaign refuses.</exception>
    public async Task HandleAsync(Guid campaignId, ChooseOrganisationsForm form, CancellationToken cancellationToken)
    {
        var campaign = await db.Campaigns.SingleAsync(c => c.Id == campaignId, cancellationToken);
        if (Ids.Read(form.Remove) is { } removed)
        {
            campaign.RemoveOrganisation(removed);
            db.Audit("CampaignOrganisationRemoved", new { campaign.Id, agencyId = removed });
        }
        else
        {
            await NameLeadAsync(campaign, form.Lead, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task NameLeadAsync(Campaign campaign, string? lead, CancellationToken cancellationToken)
    {
        var person = Ids.Read(lead) is { } id
            ? await db.Users.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.AgencyId != null && p.EndedAt == null, cancellationToken)
            : null;
        RuleBrokenException.ThrowIf(person is null, "Select the accountable lead of an organisation.", Citations.Local);
        var agencyId = person.AgencyId!.Value;
        if (campaign.Takes(agencyId))
        {
            campaign.ChangeLead(agencyId, person.Id);
        }
        else
        {
            campaign.AddOrganisation(agencyId, person.Id);
        }

        db.Audit("CampaignLeadNamed", new { campaign.Id, agencyId, leadId = person.Id });
        if (campaign.Status == CampaignStatus.Open)
        {
            await db.AskForMissingReturnsAsync(campaign, cancellationToken);
        }
    }
}
