using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

/// <summary>A document like another.</summary>
/// <param name="Document">With the first few pages of its text.</param>
/// <param name="Words">The words that both have and few others do: the reason, most telling first.</param>
public sealed record SimilarDocument(LessonDocument Document, double Score, IReadOnlyList<string> Words);
