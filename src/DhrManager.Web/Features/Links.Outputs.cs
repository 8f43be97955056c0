using Microsoft.AspNetCore.WebUtilities;

namespace DhrManager.Web.Features;

// What people make of the library.
public static partial class Links
{
    public const string Collections = "/collections";
    public const string NewCollection = "/collections/new";
    public const string AddToCollection = "/collections/add";
    public const string LessonsPack = "/lessons/pack";
    public const string Briefings = "/briefings";
    public const string NewBriefing = "/briefings/new";
    public const string Trends = "/trends";
    public const string HeatMap = "/trends/heat-map";
    public const string Recurring = "/trends/recurring";
    public const string TrendsExport = "/trends/export";
    public const string LessonUse = "/lesson-use";
    public const string TellUse = "/lesson-use/tell";
    public const string OpenData = "/open-data";
    public const string NewOpenData = "/open-data/new";

    public static string Collection(Guid id) => $"{Collections}/{id}";

    public static string ChangeCollection(Guid id) => $"{Collection(id)}/change";

    public static string DeleteCollection(Guid id) => $"{Collection(id)}/delete";

    public static string CollectionNote(Guid id, Guid findingId) => $"{Collection(id)}/notes/{findingId}";

    /// <summary>A zip file to take along.</summary>
    public static string CollectionPack(Guid id) => $"{Collection(id)}/pack";

    /// <param name="findingId">The lesson or recommendation.</param>
    public static string CollectItem(Guid findingId) => $"{AddToCollection}?item={findingId}";

    /// <param name="findingId">The lesson or recommendation.</param>
    public static string UseOf(Guid findingId) => $"{TellUse}?item={findingId}";

    public static string BriefingFrom(Guid collectionId) => $"{NewBriefing}?collection={collectionId}";

    public static string BriefingOn(Guid findingId) => $"{NewBriefing}?item={findingId}";

    public static string Briefing(Guid id) => $"{Briefings}/{id}";

    public static string ChangeBriefing(Guid id) => $"{Briefing(id)}/change";

    /// <param name="sheet">The briefing itself, the card or the slide.</param>
    /// <param name="format"><c>html</c>, <c>docx</c> or <c>pdf</c>.</param>
    public static string BriefingSheet(Guid id, string sheet, string format) =>
        QueryHelpers.AddQueryString($"{Briefing(id)}/sheets/{sheet}", "format", format);

    /// <param name="file">For example <c>recommendations</c>.</param>
    public static string OpenDataFile(string file, string format) => $"{OpenData}/{file}.{format}";
}
