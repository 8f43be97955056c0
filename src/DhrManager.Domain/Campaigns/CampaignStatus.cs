using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Campaigns;

/// <summary>Where a campaign stands.</summary>
public sealed record CampaignStatus : CodedValue, ICodedList<CampaignStatus>
{
    public static readonly CampaignStatus Draft = new("draft", "Draft");
    public static readonly CampaignStatus Open = new("open", "Open");
    public static readonly CampaignStatus Closed = new("closed", "Closed");

    private CampaignStatus(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<CampaignStatus> List { get; } = new(Draft, Open, Closed);
}
