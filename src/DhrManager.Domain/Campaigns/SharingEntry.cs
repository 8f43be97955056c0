using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Campaigns;

/// <summary>One line of the log that proves that lessons were shared: what, when, with whom, and how many it reached.</summary>
public sealed class SharingEntry
{
    /// <summary>Longest audience, characters.</summary>
    public const int AudienceMaxLength = 200;

    /// <summary>More people than any organisation has.</summary>
    public const int MostReached = 100_000;

    private SharingEntry()
    {
    }

    /// <exception cref="RuleBrokenException">The organisation does not take part, or something is missing or impossible.</exception>
    public SharingEntry(Campaign campaign, Guid agencyId, SharingText text, Actor actor)
    {
        campaign.OrganisationOf(agencyId);
        Audience = TypedText.Needed(text.Audience, "Enter who the audience was.", AudienceMaxLength, "The audience");
        TypedText.RefuseFuture(text.SharedOn, "The day on which it was shared", actor);
        RuleBrokenException.ThrowIf(text.Reached is < 1 or > MostReached, "Enter how many people it reached, from 1 to 100,000.", Citations.Local);
        Id = Guid.CreateVersion7();
        (CampaignId, PartnershipId, AgencyId, ItemId) = (campaign.Id, campaign.PartnershipId, agencyId, text.ItemId);
        (Kind, SharedOn, Reached, AddedBy) = (text.Kind, text.SharedOn, text.Reached, actor.Name);
    }

    public Guid Id { get; private set; }

    public Guid CampaignId { get; private set; }

    public Guid PartnershipId { get; private set; }

    public Guid AgencyId { get; private set; }

    /// <summary>Null when it was about several lessons.</summary>
    public Guid? ItemId { get; private set; }

    public SharingKind Kind { get; private set; } = null!;

    public DateOnly SharedOn { get; private set; }

    public string Audience { get; private set; } = "";

    public int Reached { get; private set; }

    public string AddedBy { get; private set; } = "";
}

/// <summary>A line of the log of sharing as typed.</summary>
public sealed record SharingText(SharingKind Kind, DateOnly SharedOn, string? Audience, int Reached, Guid? ItemId);
