namespace DhrManager.Lessons.Index;

// The index as of one commit; never changes while a search looks at it. Deleted documents count nowhere, so that two
// nodes whose files came about differently still score alike.
internal sealed class IndexSnapshot
{
    public static readonly IndexSnapshot Empty = new(null, []);

    public IndexSnapshot(Manifest? manifest, IReadOnlyList<SegmentView> segments)
    {
        Manifest = manifest;
        Segments = segments;
        DocumentCount = segments.Sum(s => s.LiveCount);
        AverageTitleLength = Average(segments, s => s.TitleLengths);
        AverageTextLength = Average(segments, s => s.TextLengths);
    }

    public Manifest? Manifest { get; }

    public IReadOnlyList<SegmentView> Segments { get; }

    public int DocumentCount { get; }

    public double AverageTitleLength { get; }

    public double AverageTextLength { get; }

    /// <summary>The document with the first few pages of its text; null when there is none with that id.</summary>
    public LessonDocument? ReadBeginning(string id) =>
        Segments.SelectMany(view => view.LiveOf(id).Select(view.Segment.ReadBeginning)).FirstOrDefault();

    private double Average(IReadOnlyList<SegmentView> segments, Func<Segment, int[]> lengthsOf)
    {
        var words = segments.Sum(view => TotalLength(view, lengthsOf(view.Segment)));
        return words == 0 ? 1 : (double)words / DocumentCount;
    }

    private static long TotalLength(SegmentView view, int[] lengths)
    {
        long total = 0;
        for (var doc = 0; doc < lengths.Length; doc++)
        {
            total += view.IsLive(doc) ? lengths[doc] : 0;
        }

        return total;
    }
}
