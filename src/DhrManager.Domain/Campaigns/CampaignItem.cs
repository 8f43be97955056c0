namespace DhrManager.Domain.Campaigns;

/// <summary>A lesson or recommendation that a campaign asks about, worded as it was when it was taken up. Changed through the campaign only.</summary>
public sealed class CampaignItem
{
    private CampaignItem()
    {
    }

    internal CampaignItem(Guid campaignId, int number, CampaignSource source)
    {
        Id = Guid.CreateVersion7();
        CampaignId = campaignId;
        Number = number;
        (ReviewId, ReviewReference, ReviewTitle, PublishedOn) = (source.ReviewId, source.ReviewReference, source.ReviewTitle, source.PublishedOn);
        (Kind, SourceId, SourceNumber, Text) = (source.Kind, source.SourceId, source.Number, source.Text);
        (Themes, Addressees) = (source.Themes, source.Addressees);
    }

    public Guid Id { get; private set; }

    public Guid CampaignId { get; private set; }

    /// <summary>Its place in the campaign, from 1.</summary>
    public int Number { get; private set; }

    public Guid ReviewId { get; private set; }

    public string ReviewReference { get; private set; } = "";

    public string ReviewTitle { get; private set; } = "";

    public DateOnly PublishedOn { get; private set; }

    public CampaignItemKind Kind { get; private set; } = null!;

    /// <summary>The lesson or recommendation of the review.</summary>
    public Guid SourceId { get; private set; }

    /// <summary>Its number in the review.</summary>
    public int SourceNumber { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Codes of the thesaurus of themes.</summary>
    public IReadOnlyList<string> Themes { get; private set; } = [];

    /// <summary>None when it concerns every organisation.</summary>
    public IReadOnlyList<CampaignAddressee> Addressees { get; private set; } = [];

    internal void Decide(int index, OrphanDecision decision) =>
        Addressees = [.. Addressees.Select((addressee, i) => i == index ? addressee with { Decision = decision } : addressee)];
}
