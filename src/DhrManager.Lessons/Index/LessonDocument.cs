namespace DhrManager.Lessons.Index;

/// <summary>
/// One thing that can be found: a closed review, a lesson, a recommendation or a piece of good practice. The caller must have
/// cleared every word of it for publication: the index keeps all of it and shows it to everyone who may search.
/// </summary>
public sealed record LessonDocument
{
    /// <summary>Unique in the index. Hits of equal worth are listed in the order of their ids.</summary>
    public required string Id { get; init; }

    public required LessonKind Kind { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    /// <summary>The review it comes from; see <see cref="IndexWriter.DeleteReview"/>.</summary>
    public string ReviewId { get; init; } = "";

    public string Reference { get; init; } = "";

    public string ReviewTitle { get; init; } = "";

    public string Partnership { get; init; } = "";

    public int? Year { get; init; }

    /// <summary>Orders "newest first"; without it, the first day of <see cref="Year"/> does.</summary>
    public DateOnly? PublishedOn { get; init; }

    public IReadOnlyList<string> Themes { get; init; } = [];

    public IReadOnlyList<string> Agencies { get; init; } = [];

    public string Status { get; init; } = "";

    public string Scope { get; init; } = "";

    public string ReviewType { get; init; } = "";

    /// <summary>Path of the page that shows it.</summary>
    public string Url { get; init; } = "";

    /// <summary>Whatever else a page of results shows. Stored, not searched.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();
}
