namespace DhrManager.Lessons.Search;

/// <summary>The values of a facet among the documents that match the query and the filters on all other facets.</summary>
/// <param name="Values">Most frequent first, then in the order of the values. A selected value is there even if its count is 0.</param>
public sealed record FacetCounts(string Name, IReadOnlyList<FacetValue> Values);
