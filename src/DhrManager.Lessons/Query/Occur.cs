namespace DhrManager.Lessons.Query;

/// <summary>What a clause asks of a document.</summary>
public enum Occur
{
    Must,
    Should,
    Not,
}
