using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

/// <summary>A document found.</summary>
/// <param name="Document">Without its text, which may be a whole report, unless <see cref="SearchRequest.ReadsTexts"/> asks for it.</param>
/// <param name="Score">0 when the results are ordered by date.</param>
/// <param name="Title">The whole title, cut where words are to be marked.</param>
/// <param name="Snippet">The sentences that say most about the query, cut in the same way.</param>
public sealed record SearchHit(
    LessonDocument Document,
    double Score,
    IReadOnlyList<Fragment> Title,
    IReadOnlyList<Fragment> Snippet);
