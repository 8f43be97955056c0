using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// Tells which filters a document of a segment fails.
internal sealed class SegmentFilter(IEnumerable<int> facets, Func<int, bool[]> acceptedOf, Segment segment)
{
    /// <summary>What <see cref="Failing"/> says of a document that passes all filters.</summary>
    public const int NoFacet = -1;

    /// <summary>What <see cref="Failing"/> says of a document that fails two or more.</summary>
    public const int SeveralFacets = -2;

    private readonly (int Facet, FacetColumn Column, bool[] Accepted)[] _filters =
        [.. facets.Select(facet => (facet, segment.FacetColumns[facet], acceptedOf(facet)))];

    /// <summary>The one facet whose filter a document fails.</summary>
    public int Failing(int doc)
    {
        var failing = NoFacet;
        foreach (var (facet, column, accepted) in _filters)
        {
            if (!column.HasAny(doc, accepted))
            {
                if (failing != NoFacet)
                {
                    return SeveralFacets;
                }

                failing = facet;
            }
        }

        return failing;
    }
}
