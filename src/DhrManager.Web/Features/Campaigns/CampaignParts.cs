using DhrManager.Domain.Campaigns;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Campaigns;

/// <summary>The pages of a campaign that its header leads to.</summary>
public static class CampaignParts
{
    public static IReadOnlyList<NavigationLink> Of(CampaignView view) =>
    [
        .. view.IsMember ? [new("Whole campaign", Links.Campaign(view.Id)), .. OfPartnership(view)] : Array.Empty<NavigationLink>(),
        .. view.AgencyId is null || view.Status == CampaignStatus.Draft ? Array.Empty<NavigationLink>() : OfOrganisation(view),
    ];

    private static IEnumerable<NavigationLink> OfPartnership(CampaignView view) => view.Status == CampaignStatus.Draft
        ? []
        :
        [
            new("Orphan lessons", Links.CampaignPart(view.Id, "orphans")),
            new("Requests", Links.CampaignPart(view.Id, "requests")),
            new("Sample", Links.CampaignPart(view.Id, "sample")),
            new("Pulse", Links.CampaignPart(view.Id, "pulses")),
            new("Sharing", Links.CampaignPart(view.Id, "sharing")),
            new("Report", Links.CampaignPart(view.Id, "report")),
        ];

    private static NavigationLink[] OfOrganisation(CampaignView view) =>
    [
        new("Your answers", Links.CampaignPart(view.Id, "answers")),
        .. view.IsOpen ? [new NavigationLink("More time", Links.CampaignPart(view.Id, "relief"))] : Array.Empty<NavigationLink>(),
        new("Tests", Links.CampaignPart(view.Id, "tests")),
        .. view.IsMember ? [] : new NavigationLink[] { new("Pulse", Links.CampaignPart(view.Id, "pulses")), new("Sharing", Links.CampaignPart(view.Id, "sharing")) },
        new("Statement", Links.CampaignPart(view.Id, "statement")),
        new("Your evidence", Links.Evidence),
    ];
}
