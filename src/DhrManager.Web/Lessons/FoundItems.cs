using DhrManager.Web.Features.Lessons.SearchLessons;

namespace DhrManager.Web.Lessons;

/// <summary>The items that a search finds, for features that make something of them.</summary>
public sealed class FoundItems(SearchLessonsQuery search)
{
    /// <returns>In the order of the results, without whole reviews; null when there are more than <paramref name="most"/>.</returns>
    public IReadOnlyList<Guid>? Find(IQueryCollection query, int most)
    {
        var found = search.RunAll(SearchAddress.Read(query));
        List<Guid> ids = [.. found.Hits.Select(hit => LibraryItem.IdOf(hit.Document)).OfType<Guid>()];
        return found.IsComplete && ids.Count <= most ? ids : null;
    }
}
