namespace DhrManager.Lessons.Query;

/// <summary>One way to read a query.</summary>
/// <param name="Note">Said when this reading is the one used; null when it is what anyone would expect.</param>
public sealed record Reading(SearchQuery Query, string? Note = null);
