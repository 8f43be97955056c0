using System.Globalization;

namespace DhrManager.Web.Features;

// Campaigns and what organisations answer in them.
public static partial class Links
{
    public const string Campaigns = "/campaigns";
    public const string NewCampaign = "/campaigns/new";

    /// <summary>The reader's organisation's library of evidence.</summary>
    public const string Evidence = "/evidence";

    public static string Campaign(Guid id) => $"{Campaigns}/{id}";

    /// <summary>One of the parts of a campaign, for example <c>orphans</c>.</summary>
    public static string CampaignPart(Guid id, string part) => $"{Campaigns}/{id}/{part}";

    /// <summary>One lesson, across the organisations that answer for it.</summary>
    public static string CampaignLesson(Guid id, Guid itemId) => $"{Campaigns}/{id}/lessons/{itemId}";

    /// <summary>One organisation's answer about one lesson, to read.</summary>
    public static string CampaignReturn(Guid id, Guid returnId) => $"{Campaigns}/{id}/returns/{returnId}";

    /// <summary>The same, to write.</summary>
    public static string CampaignAnswer(Guid id, Guid returnId) => $"{Campaigns}/{id}/answers/{returnId}";

    /// <summary>A lesson that nobody answers for.</summary>
    /// <param name="index">Of the addressee in the lesson.</param>
    public static string CampaignOrphan(Guid id, Guid itemId, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{Campaigns}/{id}/orphans/{itemId}/{index}");

    /// <summary>The test of an answer by another organisation.</summary>
    public static string PeerTest(Guid id, Guid testId) => $"{Campaigns}/{id}/tests/{testId}";

    /// <summary>The five anonymous questions, for whoever has the secret.</summary>
    public static string Pulse(string token) => $"/pulse/{token}";

    public const string EnduringLessons = "/enduring";
    public const string Rota = "/enduring/rota";

    public static string EnduringLesson(Guid id) => $"{EnduringLessons}/{id}";

    public static string WithdrawEvidence(Guid id) => $"{Evidence}/{id}/withdraw";

    public static string EndAgency(Guid id) => $"/agencies/{id}/end";
}
