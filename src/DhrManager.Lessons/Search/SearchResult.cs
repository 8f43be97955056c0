namespace DhrManager.Lessons.Search;

/// <summary>A page of results.</summary>
/// <param name="Total">How many documents match query and filters.</param>
/// <param name="Facets">In the order of <see cref="Index.Facets.All"/>, without those that have no value to show.</param>
/// <param name="Notes">What the person should be told, in sentences.</param>
/// <param name="IsComplete">False when the search ran out of time or work: then total and counts are too low.</param>
/// <param name="Work">What it took, in the units of <see cref="SearchRequest.WorkAllowed"/>.</param>
public sealed record SearchResult(
    int Total,
    IReadOnlyList<SearchHit> Hits,
    IReadOnlyList<FacetCounts> Facets,
    IReadOnlyList<string> Notes,
    bool IsComplete,
    long Work);
