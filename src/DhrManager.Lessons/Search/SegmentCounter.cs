using System.Numerics;
using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// Facet counts within one segment, by the numbers of the values. Documents are gathered first and counted some thousand at a
// time, facet by facet: a loop over one column is several times as fast as a look into every column for each document.
internal sealed class SegmentCounter(Segment segment)
{
    private const int Together = 4096;
    private const int BitsOfWord = 64;

    private readonly ulong[] _docs = new ulong[(segment.Count + BitsOfWord - 1) / BitsOfWord];
    private readonly int[]?[] _outside = new int[segment.FacetColumns.Length][];
    private int _counted;

    /// <param name="failing">What <see cref="SegmentFilter.Failing"/> says of the document.</param>
    public void Count(int doc, int failing)
    {
        if (failing == SegmentFilter.NoFacet)
        {
            _docs[doc / BitsOfWord] |= 1UL << doc;
            _counted++;
        }
        else if (failing >= 0)
        {
            var column = segment.FacetColumns[failing];
            column.CountInto(_outside[failing] ??= new int[column.Values.Count], [doc]);
        }
    }

    public string[] NamesOf(int facet) => segment.FacetColumns[facet].Names;

    /// <summary>By facet and number of the value; nothing for facets that are not asked for.</summary>
    public int[][] Counts(int[] facets)
    {
        // Of nearly all it is quicker to count the others.
        var isMost = 2 * _counted > segment.Count;
        var counts = Count(facets, isMost);
        foreach (var facet in facets)
        {
            for (var value = 0; value < counts[facet].Length; value++)
            {
                var counted = isMost ? segment.FacetColumns[facet].Totals[value] - counts[facet][value] : counts[facet][value];
                counts[facet][value] = counted + (_outside[facet]?[value] ?? 0);
            }
        }

        return counts;
    }

    private int[][] Count(int[] facets, bool isOfOthers)
    {
        int[][] counts = [.. segment.FacetColumns.Select((column, facet) => facets.Contains(facet) ? new int[column.Values.Count] : [])];
        var docs = new int[Together];
        for (var from = 0; from < segment.Count; from += Together)
        {
            var some = docs.AsSpan(0, Take(from, isOfOthers, docs));
            foreach (var facet in facets)
            {
                segment.FacetColumns[facet].CountInto(counts[facet], some);
            }
        }

        return counts;
    }

    private int Take(int from, bool others, int[] docs)
    {
        var taken = 0;
        for (var start = from; start < Math.Min(from + Together, segment.Count); start += BitsOfWord)
        {
            var bits = others ? ~_docs[start / BitsOfWord] : _docs[start / BitsOfWord];
            bits &= segment.Count - start < BitsOfWord ? (1UL << (segment.Count - start)) - 1 : ulong.MaxValue;
            for (; bits != 0; bits &= bits - 1)
            {
                docs[taken++] = start + BitOperations.TrailingZeroCount(bits);
            }
        }

        return taken;
    }
}
