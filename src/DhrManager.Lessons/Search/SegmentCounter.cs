using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// Facet counts within one segment, by the numbers of the values.
internal sealed class SegmentCounter(Segment segment)
{
    private readonly int[][] _counts = [.. segment.FacetColumns.Select(column => new int[column.Values.Count])];

    /// <param name="failing">What <see cref="SegmentFilter.Failing"/> says of the document.</param>
    public void Count(int doc, int failing)
    {
        if (failing >= 0)
        {
            CountFacet(doc, failing);
        }
        else if (failing == SegmentFilter.NoFacet)
        {
            for (var facet = 0; facet < _counts.Length; facet++)
            {
                CountFacet(doc, facet);
            }
        }
    }

    public IEnumerable<(string Value, int Count)> Counts(int facet) => Enumerable.Range(0, _counts[facet].Length)
        .Where(ordinal => _counts[facet][ordinal] > 0)
        .Select(ordinal => (segment.FacetColumns[facet].Values[ordinal], _counts[facet][ordinal]));

    private void CountFacet(int doc, int facet)
    {
        var counts = _counts[facet];
        foreach (var ordinal in segment.FacetColumns[facet].Of(doc))
        {
            counts[ordinal]++;
        }
    }
}
