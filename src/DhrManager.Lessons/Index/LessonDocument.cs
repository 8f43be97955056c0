namespace DhrManager.Lessons.Index;

/// <summary>
/// One thing that can be found: a closed review, a lesson, a recommendation, an action, a page of a report. The caller must have
/// cleared every word of it for publication: the index keeps all of it and shows it to everyone who may search.
/// </summary>
public sealed record LessonDocument
{
    /// <summary>Unique in the index. Hits of equal worth are listed in the order of their ids.</summary>
    public required string Id { get; init; }

    public required LessonKind Kind { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    /// <summary>Words by which it is found as by those of its text, but which are not shown: wider subjects, who is addressed.</summary>
    public string Keywords { get; init; } = "";

    /// <summary>What is indexed as its text: keywords come last, so that the words before them stand where they are shown.</summary>
    internal string TextAndKeywords => Keywords.Length == 0 ? Text : $"{Text}\n{Keywords}";

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

    /// <summary>By name of the facet (<see cref="Facets"/>), the values of those that have no property of their own.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> FacetValues { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Page of the report on which it stands, from 1; null when not known.</summary>
    public int? Page { get; init; }

    /// <summary>Path of the page that shows it.</summary>
    public string Url { get; init; } = "";

    /// <summary>Whatever else a page of results shows. Stored, not searched.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();
}
