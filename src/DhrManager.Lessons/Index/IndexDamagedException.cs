namespace DhrManager.Lessons.Index;

/// <summary>
/// The files of the index are damaged, incomplete or of another version. Nothing is lost: rebuild the index from the database.
/// </summary>
public sealed class IndexDamagedException : Exception
{
    public IndexDamagedException()
    {
    }

    public IndexDamagedException(string message)
        : base(message)
    {
    }

    public IndexDamagedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
