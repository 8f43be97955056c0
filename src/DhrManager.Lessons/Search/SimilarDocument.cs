using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

/// <summary>A document like another.</summary>
/// <param name="Document">Without its text; see <see cref="LessonSearcher.Read"/>.</param>
/// <param name="Words">The words that both have and few others do: the reason, most telling first.</param>
public sealed record SimilarDocument(LessonDocument Document, double Score, IReadOnlyList<string> Words);
