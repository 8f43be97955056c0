using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// Counts the values of every facet among the documents found. A facet with a filter is counted as if it had none: its
// counts say what selecting another value would bring.
internal sealed class FacetCounter(FacetFilters filters)
{
    private readonly Dictionary<string, int>[] _counts =
        [.. Facets.All.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];

    public void Add(SegmentCounter counted)
    {
        for (var facet = 0; facet < _counts.Length; facet++)
        {
            foreach (var (value, count) in counted.Counts(facet))
            {
                _counts[facet][value] = _counts[facet].GetValueOrDefault(value) + count;
            }
        }
    }

    public IReadOnlyList<FacetCounts> ToFacets() =>
        [.. Facets.All.Select((name, facet) => new FacetCounts(name, ValuesOf(facet))).Where(facet => facet.Values.Count > 0)];

    private List<FacetValue> ValuesOf(int facet)
    {
        var selected = filters.SelectedOf(facet).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. _counts[facet].Keys.Union(selected)
                .Select(value => new FacetValue(value, _counts[facet].GetValueOrDefault(value), selected.Contains(value)))
                .OrderByDescending(value => value.Count)
                .ThenBy(value => value.Value, StringComparer.Ordinal),
        ];
    }
}
