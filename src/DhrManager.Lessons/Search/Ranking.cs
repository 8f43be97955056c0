namespace DhrManager.Lessons.Search;

/// <summary>What was found, without reading any of it.</summary>
/// <param name="Total">How many documents match query and filters.</param>
/// <param name="Documents">Best first.</param>
/// <param name="IsComplete">False when the search ran out of time or work: then the total is too low.</param>
public sealed record Ranking(int Total, IReadOnlyList<RankedDocument> Documents, bool IsComplete);

/// <summary>A document found, and what it scored.</summary>
public sealed record RankedDocument(string Id, double Score);
