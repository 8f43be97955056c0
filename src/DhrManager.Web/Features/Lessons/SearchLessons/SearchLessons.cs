using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;
using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.Lessons.SearchLessons;

/// <summary>Asks the index for results. Uses no database: the index holds all that the page shows.</summary>
public sealed class SearchLessonsQuery(LessonsIndex index, Themes themes)
{
    public const int PageSize = 20;

    /// <summary>The search looks no deeper than this.</summary>
    public const int MostResults = 10_000;

    // A download is asked for once in a while and must be whole; a page is asked for all the time and must be quick.
    private static readonly TimeSpan _timeForAll = TimeSpan.FromSeconds(30);

    /// <summary>The page that the address names.</summary>
    public SearchResult Run(SearchAddress address) =>
        index.Search(Request(address.Following(themes)) with { Skip = (address.Page - 1) * PageSize, Take = PageSize, CountedFacets = address.ShownFacets });

    /// <summary>The newest results, whatever order the address asks for.</summary>
    public SearchResult RunNewest(SearchAddress address, int count) =>
        index.Search(Request(address.Following(themes) with { IsNewestFirst = true }) with { Take = count });

    /// <summary>All pages at once with the texts, up to <see cref="MostResults"/>.</summary>
    public SearchResult RunAll(SearchAddress address) =>
        index.Search(Request(address.Following(themes)) with { Take = MostResults, ReadsTexts = true, TimeAllowed = _timeForAll, WorkAllowed = long.MaxValue });

    /// <summary>What an address asks for, before any page of it is chosen.</summary>
    public static SearchRequest Request(SearchAddress address) => Request(address, isSyntax: BoxQuery.HasSyntax(address.Query));

    // Whoever writes AND, OR or NOT means the words as they stand.
    private static SearchRequest Request(SearchAddress address, bool isSyntax) => new()
    {
        Query = BoxQuery.Parse(address.Query),
        Typed = isSyntax ? "" : address.Query,
        UsesThesaurus = !isSyntax,
        CorrectsSpelling = !isSyntax,
        Filters = address.Filters.ToDictionary(f => f.Key, IReadOnlyCollection<string> (f) => f.Value),
        CountedFacets = [],
        CountsEmptyValues = address.ShowsEmptyChoices,
        Sort = address.IsNewestFirst ? SearchSort.Newest : SearchSort.Relevance,
    };
}
