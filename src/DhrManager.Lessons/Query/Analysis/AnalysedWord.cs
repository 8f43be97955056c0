using DhrManager.Lessons.Query.Tree;

namespace DhrManager.Lessons.Query.Analysis;

/// <summary>A word of a query as the index knows it.</summary>
/// <param name="Parts">One; several when it was written with hyphens.</param>
/// <param name="Joined">The parts written as one, an alternative to them; null when there is none.</param>
/// <param name="Position">The how-many-th word of the text it is, counting words that were dropped.</param>
public sealed record AnalysedWord(ValueList<string> Parts, string? Joined, int Position);
