using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Campaigns;

/// <summary>What of a closed review an item of a campaign was.</summary>
public sealed record CampaignItemKind : CodedValue, ICodedList<CampaignItemKind>
{
    public static readonly CampaignItemKind Lesson = new("lesson", "Lesson");
    public static readonly CampaignItemKind GoodPractice = new("good-practice", "Good practice");
    public static readonly CampaignItemKind Recommendation = new("recommendation", "Recommendation");

    private CampaignItemKind(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<CampaignItemKind> List { get; } = new(Lesson, GoodPractice, Recommendation);
}
