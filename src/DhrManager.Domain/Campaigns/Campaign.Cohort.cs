using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Campaigns;

// What is asked about, and whom.
public sealed partial class Campaign
{
    /// <summary>Takes up the lessons of the chosen reviews, in place of those chosen before.</summary>
    /// <exception cref="RuleBrokenException">The campaign has opened, or there is nothing to ask about.</exception>
    public void ChooseCohort(IReadOnlyList<CampaignSource> sources)
    {
        RefuseUnlessDraft();
        RuleBrokenException.ThrowIf(sources.Count == 0, "Choose at least one closed review that has lessons or recommendations.", Citations.Local);

        _items.Clear();
        _items.AddRange(sources.DistinctBy(s => s.SourceId).Select((source, i) => new CampaignItem(Id, i + 1, source)));
        Version++;
    }

    /// <summary>Asks one more organisation. While the campaign is open it is asked at once for what it answers for.</summary>
    /// <exception cref="RuleBrokenException">It takes part already, or the campaign is closed.</exception>
    public void AddOrganisation(Guid agencyId, Guid leadId)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(Takes(agencyId), "This organisation takes part already.", Citations.Local);

        _organisations.Add(new CampaignOrganisation(Id, agencyId, leadId));
        Version++;
    }

    /// <summary>Names somebody else who signs for an organisation.</summary>
    /// <exception cref="RuleBrokenException">The organisation does not take part, or the campaign is closed.</exception>
    public void ChangeLead(Guid agencyId, Guid leadId)
    {
        RefuseWhenClosed();
        OrganisationOf(agencyId).ChangeLead(leadId);
        Version++;
    }

    /// <summary>Asks an organisation no more. Once the campaign is open, exempt it instead: what was asked stays on record.</summary>
    /// <exception cref="RuleBrokenException">The campaign has opened, or the organisation does not take part.</exception>
    public void RemoveOrganisation(Guid agencyId)
    {
        RefuseUnlessDraft();
        _organisations.Remove(OrganisationOf(agencyId));
        Version++;
    }

    public bool Takes(Guid agencyId) => _organisations.Exists(o => o.AgencyId == agencyId);

    /// <exception cref="RuleBrokenException">The organisation does not take part.</exception>
    public CampaignOrganisation OrganisationOf(Guid agencyId)
    {
        var organisation = _organisations.Find(o => o.AgencyId == agencyId);
        RuleBrokenException.ThrowIf(organisation is null, "This organisation does not take part in the campaign.", Citations.Local);
        return organisation;
    }

    private void RefuseWhenClosed() => RuleBrokenException.ThrowIf(
        Status == CampaignStatus.Closed,
        "The campaign is closed. Start another one to ask again.",
        Citations.Local);
}
