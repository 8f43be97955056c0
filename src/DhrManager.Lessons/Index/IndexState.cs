namespace DhrManager.Lessons.Index;

/// <summary>Whether an index can be relied on.</summary>
public enum IndexState
{
    Ready,

    /// <summary>There is no index yet, or it is damaged or of another version: fill it from the database.</summary>
    NeedsRebuild,
}
