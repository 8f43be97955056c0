namespace DhrManager.Lessons.Search;

/// <summary>A piece of plain text, not encoded for any page.</summary>
/// <param name="IsHit">Whether it is to be marked as what was looked for.</param>
public readonly record struct Fragment(string Text, bool IsHit);
