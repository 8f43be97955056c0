using System.Runtime.InteropServices;
using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// Counts the values of every facet among the documents found. A facet with a filter is counted as if it had none: its
// counts say what selecting another value would bring.
internal sealed class FacetCounter(FacetFilters filters, bool countsEmpty)
{
    private readonly List<SegmentCounter> _segments = [];

    public void Add(SegmentCounter counted) => _segments.Add(counted);

    /// <summary>Counts only now: most readings of a query are never shown.</summary>
    public IReadOnlyList<FacetCounts> ToFacets(IReadOnlyCollection<string> wanted)
    {
        int[] facets = [.. Facets.All.Index().Where(facet => wanted.Contains(facet.Item)).Select(facet => facet.Index)];
        var counts = _segments.Select(segment => segment.Counts(facets)).ToList();
        return [.. facets.Select(facet => new FacetCounts(Facets.All[facet], ValuesOf(facet, counts))).Where(facet => facet.Values.Count > 0)];
    }

    private List<FacetValue> ValuesOf(int facet, List<int[][]> countsOfSegments)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (segment, ofSegment) in _segments.Zip(countsOfSegments))
        {
            Add(segment.NamesOf(facet), ofSegment[facet], counts);
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

    private void Add(string[] names, int[] countsOfNames, Dictionary<string, int> counts)
    {
        for (var value = 0; value < names.Length; value++)
        {
            if (countsEmpty || countsOfNames[value] > 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, names[value], out _) += countsOfNames[value];
            }
        }
    }
}
