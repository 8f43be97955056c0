namespace DhrManager.Domain.Campaigns;

/// <summary>An organisation that a campaign asks. Changed through the campaign only.</summary>
public sealed class CampaignOrganisation
{
    private CampaignOrganisation()
    {
    }

    internal CampaignOrganisation(Guid campaignId, Guid agencyId, Guid leadId)
    {
        Id = Guid.CreateVersion7();
        CampaignId = campaignId;
        AgencyId = agencyId;
        LeadId = leadId;
    }

    public Guid Id { get; private set; }

    public Guid CampaignId { get; private set; }

    public Guid AgencyId { get; private set; }

    /// <summary>The account of the accountable lead, who alone signs.</summary>
    public Guid LeadId { get; private set; }

    internal void ChangeLead(Guid leadId) => LeadId = leadId;
}
