using System.Runtime.InteropServices;
using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// Facet counts within one segment, by the numbers of the values. Documents are gathered first and counted facet by facet: a
// loop over one column is several times as fast as a look into every column for each document.
internal sealed class SegmentCounter(Segment segment)
{
    private readonly List<int> _docs = [];
    private readonly int[]?[] _outside = new int[segment.FacetColumns.Length][];

    /// <param name="failing">What <see cref="SegmentFilter.Failing"/> says of the document.</param>
    public void Count(int doc, int failing)
    {
        if (failing == SegmentFilter.NoFacet)
        {
            _docs.Add(doc);
        }
        else if (failing >= 0)
        {
            var column = segment.FacetColumns[failing];
            CountInto(_outside[failing] ??= new int[column.Values.Count], column, [doc]);
        }
    }

    public IEnumerable<(string Value, int Count)> Counts(int facet, bool withEmpty)
    {
        var column = segment.FacetColumns[facet];
        int[] counts = _outside[facet] is { } outside ? [.. outside] : new int[column.Values.Count];
        CountInto(counts, column, CollectionsMarshal.AsSpan(_docs));
        return counts.Index().Where(count => withEmpty || count.Item > 0).Select(count => (column.Values[count.Index], count.Item));
    }

    private static void CountInto(int[] counts, FacetColumn column, ReadOnlySpan<int> docs)
    {
        if (column.IsSingle)
        {
            var ordinals = column.Ordinals;
            foreach (var doc in docs)
            {
                counts[ordinals[doc]]++;
            }

            return;
        }

        foreach (var doc in docs)
        {
            foreach (var ordinal in column.Of(doc))
            {
                counts[ordinal]++;
            }
        }
    }
}
