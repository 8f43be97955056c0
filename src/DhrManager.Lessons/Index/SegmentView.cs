namespace DhrManager.Lessons.Index;

// A segment as of one commit.
internal sealed record SegmentView(Segment Segment, DeletedDocuments Deleted, string? DeletedFile)
{
    public int LiveCount => Segment.Count - Deleted.Count;

    public bool IsLive(int doc) => !Deleted.Contains(doc);

    public ManifestEntry Entry => new(Segment.Name, DeletedFile);

    public IEnumerable<LessonDocument> LiveDocuments() =>
        Enumerable.Range(0, Segment.Count).Where(IsLive).Select(Segment.Read);

    public IEnumerable<string> LiveReviews() => Enumerable.Range(0, Segment.Count).Where(IsLive)
        .SelectMany(doc => Segment.Reviews.Of(doc)).Distinct().Select(review => Segment.Reviews.Values[review]);

    /// <summary>Without some of its documents. The file that will say so is yet to be written.</summary>
    public SegmentView Without(IReadOnlyCollection<int> docs) => docs.Count == 0
        ? this
        : this with { Deleted = Deleted.With(docs, Segment.Count), DeletedFile = null };

    public IReadOnlyCollection<int> LiveOf(string id)
    {
        var doc = Segment.Ids.Find(id);
        return doc >= 0 && IsLive(doc) ? [doc] : [];
    }

    public IReadOnlyCollection<int> LiveOfReview(string reviewId)
    {
        var review = Segment.Reviews.Find(reviewId);
        return review < 0
            ? []
            : [.. Enumerable.Range(0, Segment.Count).Where(doc => IsLive(doc) && Segment.Reviews.Of(doc).Contains(review))];
    }
}
