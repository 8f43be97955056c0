using System.Collections.Immutable;
using System.Globalization;
using DhrManager.Lessons.Index;
using Microsoft.AspNetCore.WebUtilities;

namespace DhrManager.Web.Features.Lessons.SearchLessons;

/// <summary>A search as it stands in the address: words, ticked facets, order and page. The address is the whole state.</summary>
public sealed record SearchAddress
{
    public const string Words = "q";
    public const string Sort = "sort";
    public const string Newest = "newest";
    public const string Format = "format";

    /// <summary>Names what <see cref="Opened"/> holds.</summary>
    public const string Open = "open";
    private const string PageNumber = "page";
    private const string Choices = "choices";
    private const string All = "all";

    // Nobody ticks more boxes of one facet, and nobody turns more pages; a forged address may try.
    private const int MostValues = 100;
    private const int LastPage = 500;

    public string Query { get; init; } = "";

    /// <summary>The ticked values by facet, in the order of <see cref="Facets.All"/>; facets without one are absent.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Filters { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    public bool IsNewestFirst { get; init; }

    /// <summary>Whether choices that nothing found has are listed too.</summary>
    public bool ShowsEmptyChoices { get; init; }

    /// <summary>Groups of facets that are unfolded, and facets whose rarer values are listed too.</summary>
    public ImmutableSortedSet<string> Opened { get; init; } = ImmutableSortedSet<string>.Empty;

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public bool IsEmpty => Query.Length == 0 && Filters.Count == 0;

    public string Href => QueryHelpers.AddQueryString(Links.Lessons, Parameters(withWords: true, withFilters: true, Page));

    /// <summary>The download of all pages of this search.</summary>
    public string ExportHref(string format) => QueryHelpers.AddQueryString(
        Links.LessonsExport, Folded.Parameters(withWords: true, withFilters: true, page: 1).Prepend(new(Format, format)));

    /// <summary>The page that keeps this search under a name.</summary>
    public string SaveHref => QueryHelpers.AddQueryString(Links.SaveSearch, Folded.Parameters(withWords: true, withFilters: true, page: 1));

    /// <summary>What a form that changes the filters carries along unseen.</summary>
    public IEnumerable<KeyValuePair<string, string?>> AllButFilters => Parameters(withWords: true, withFilters: false, page: 1);

    /// <summary>What a form that changes the words carries along unseen.</summary>
    public IEnumerable<KeyValuePair<string, string?>> AllButWords => Parameters(withWords: false, withFilters: true, page: 1);

    public static SearchAddress Read(IQueryCollection query) => new()
    {
        Query = query[Words].ToString().Trim(),
        Filters = Facets.All
            .Select(facet => KeyValuePair.Create(facet, ImmutableArray.CreateRange(query[facet].OfType<string>().Where(v => v.Length > 0).Distinct().Take(MostValues))))
            .Where(facet => facet.Value.Length > 0)
            .ToImmutableSortedDictionary(StringComparer.Ordinal),
        IsNewestFirst = query[Sort] == Newest,
        ShowsEmptyChoices = query[Choices] == All,
        Opened = query[Open].OfType<string>().Where(FacetWords.CanBeOpened).ToImmutableSortedSet(StringComparer.Ordinal),
        Page = int.TryParse(query[PageNumber], CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, LastPage) : 1,
    };

    /// <summary>Reads an <see cref="Href"/> that was kept.</summary>
    public static SearchAddress Parse(string href) =>
        Read(new QueryCollection(QueryHelpers.ParseQuery(href[(href.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? at : href.Length)..])));

    /// <summary>The facets that this page draws; of the others nothing need be counted.</summary>
    public IReadOnlyCollection<string> ShownFacets => [.. FacetWords.Groups.Where(IsOpen).SelectMany(group => group.Facets)];

    /// <summary>What is ticked is never folded away.</summary>
    public bool IsOpen(FacetGroupWords group) => group.Title.Length == 0 || Opened.Contains(group.Key) || group.Facets.Any(Filters.ContainsKey);

    public bool Has(string facet, string value) => Filters.TryGetValue(facet, out var values) && values.Contains(value);

    public SearchAddress Without(string facet, string value)
    {
        var rest = Filters[facet].Remove(value);
        return this with { Filters = rest.IsEmpty ? Filters.Remove(facet) : Filters.SetItem(facet, rest), Page = 1 };
    }

    /// <summary>The same by the themes of today: an address that was kept goes on where a theme was renamed or merged.</summary>
    public SearchAddress Following(Themes themes) => this with
    {
        Filters = Filters.ToImmutableSortedDictionary(
            facet => facet.Key,
            facet => ImmutableArray.CreateRange(facet.Value.Select(value => Following(facet.Key, value, themes)).Distinct()),
            StringComparer.Ordinal),
    };

    public SearchAddress WithoutFilters() => this with { Filters = Filters.Clear(), Page = 1 };

    // What is unfolded matters to the page alone.
    private SearchAddress Folded => this with { Opened = [] };

    private static string Following(string facet, string value, Themes themes) => facet switch
    {
        Facets.Theme => themes.CurrentOf(value),
        Facets.Subject => themes.CurrentName(value),
        _ => value,
    };

    private IEnumerable<KeyValuePair<string, string?>> Parameters(bool withWords, bool withFilters, int page)
    {
        if (withWords && Query.Length > 0)
        {
            yield return new(Words, Query);
        }

        foreach (var (facet, value) in withFilters ? Filters.SelectMany(f => f.Value.Select(value => (f.Key, value))) : [])
        {
            yield return new(facet, value);
        }

        if (IsNewestFirst)
        {
            yield return new(Sort, Newest);
        }

        if (ShowsEmptyChoices)
        {
            yield return new(Choices, All);
        }

        foreach (var opened in Opened)
        {
            yield return new(Open, opened);
        }

        if (page > 1)
        {
            yield return new(PageNumber, page.ToString(CultureInfo.InvariantCulture));
        }
    }
}
