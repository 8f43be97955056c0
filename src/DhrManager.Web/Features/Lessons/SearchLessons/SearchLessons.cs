using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;
using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.Lessons.SearchLessons;

/// <summary>Asks the index for one page of results. Uses no database: the index holds all that the page shows.</summary>
public sealed class SearchLessonsQuery(LessonsIndex index)
{
    public const int PageSize = 20;

    public SearchResult Run(SearchAddress address) => index.Search(new SearchRequest
    {
        Query = PlainQueryParser.Parse(address.Query),
        Typed = address.Query,
        Filters = address.Filters.ToDictionary(f => f.Key, IReadOnlyCollection<string> (f) => f.Value),
        Sort = address.IsNewestFirst ? SearchSort.Newest : SearchSort.Relevance,
        Skip = (address.Page - 1) * PageSize,
        Take = PageSize,
    });
}
