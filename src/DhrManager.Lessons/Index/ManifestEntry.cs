namespace DhrManager.Lessons.Index;

// A live segment and the file that says which of its documents are deleted, if any are.
internal sealed record ManifestEntry(string Segment, string? Deleted);
