using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// Counts the values of every facet among the documents found. A facet with a filter is counted as if it had none: its
// counts say what selecting another value would bring.
internal sealed class FacetCounter(FacetFilters filters, bool countsEmpty)
{
    private readonly List<SegmentCounter> _segments = [];

    public void Add(SegmentCounter counted) => _segments.Add(counted);

    /// <summary>Counts only now: most readings of a query are never shown.</summary>
    public IReadOnlyList<FacetCounts> ToFacets(IReadOnlyCollection<string> wanted) =>
    [
        .. Facets.All.Index()
            .Where(facet => wanted.Contains(facet.Item))
            .Select(facet => new FacetCounts(facet.Item, ValuesOf(facet.Index)))
            .Where(facet => facet.Values.Count > 0),
    ];

    private List<FacetValue> ValuesOf(int facet)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (value, count) in _segments.SelectMany(segment => segment.Counts(facet, countsEmpty)))
        {
            counts[value] = counts.GetValueOrDefault(value) + count;
        }

        var selected = filters.SelectedOf(facet).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. counts.Keys.Union(selected)
                .Select(value => new FacetValue(value, counts.GetValueOrDefault(value), selected.Contains(value)))
                .OrderByDescending(value => value.Count)
                .ThenBy(value => value.Value, StringComparer.Ordinal),
        ];
    }
}
