using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// The best first; of equals, the one whose id comes first, so that every node shows the same page.
internal sealed class CandidateOrder(IndexSnapshot snapshot) : IComparer<Candidate>
{
    public int Compare(Candidate x, Candidate y)
    {
        var order = y.Key.CompareTo(x.Key);
        return order != 0 ? order : CompareIds(x, y);
    }

    private int CompareIds(Candidate x, Candidate y) => x.Segment == y.Segment
        ? x.Doc.CompareTo(y.Doc)
        : IdOf(x).SequenceCompareTo(IdOf(y));

    private ReadOnlySpan<byte> IdOf(Candidate candidate) => snapshot.Segments[candidate.Segment].Segment.Ids.BytesOf(candidate.Doc);
}
