namespace DhrManager.Lessons.Query;

/// <summary>A part of a <see cref="BoolQuery"/>.</summary>
public sealed record Clause(Occur Occur, SearchQuery Query);
