using DhrManager.Web.Features.Lessons.SearchLessons;

namespace DhrManager.Web.Features.Lessons.ExportLessons;

/// <summary>Finds what a download holds.</summary>
public sealed class ExportLessonsQuery(SearchLessonsQuery search, Themes themes, LastingAddress addresses)
{
    /// <returns>Null when not everything that was found fits: part of a set that calls itself the whole is worse than none.</returns>
    public LessonsExport? Run(SearchAddress address, DateOnly today)
    {
        var found = search.RunAll(address);
        return found.IsComplete && found.Total == found.Hits.Count
            ? new LessonsExport([.. found.Hits.Select(hit => hit.Document)], ExportFields.All(new FacetWords(themes), addresses.Of), addresses.Of((address with { Page = 1 }).Href), today)
            : null;
    }
}
