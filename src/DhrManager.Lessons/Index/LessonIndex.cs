namespace DhrManager.Lessons.Index;

/// <summary>
/// An index of lessons, derived from the database: losing it loses nothing. Safe for many threads; readers see the last
/// commit they refreshed to, whole, whatever is being written.
/// </summary>
public sealed class LessonIndex
{
    private readonly IIndexStorage _storage;
    private readonly Lock _refreshing = new();
    private volatile IndexSnapshot _snapshot = IndexSnapshot.Empty;

    private LessonIndex(IIndexStorage storage) => _storage = storage;

    public IndexState State { get; private set; } = IndexState.NeedsRebuild;

    /// <summary>Why the index needs a rebuild, for the log and the health page; null when it is ready.</summary>
    public string? Problem { get; private set; } = "The index has not been built yet.";

    /// <summary>Documents that can be found.</summary>
    public int DocumentCount => _snapshot.DocumentCount;

    /// <summary>The reviews that have a document in the index.</summary>
    public IReadOnlySet<string> ReviewIds => _snapshot.Segments.SelectMany(view => view.LiveReviews()).ToHashSet(StringComparer.Ordinal);

    /// <summary>Goes up by one with each commit.</summary>
    public long Generation => _snapshot.Manifest?.Generation ?? 0;

    internal IndexSnapshot Snapshot => _snapshot;

    /// <summary>Opens the index in a folder. A damaged or missing one opens empty, with <see cref="State"/> saying so.</summary>
    public static LessonIndex Open(string folder) => Open(new FolderStorage(folder));

    /// <summary>Opens the index in a storage, as <see cref="Open(string)"/> does.</summary>
    public static LessonIndex Open(IIndexStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        var index = new LessonIndex(storage);
        index.Refresh();
        return index;
    }

    /// <summary>A new, empty index that lives as long as the object.</summary>
    public static LessonIndex InMemory()
    {
        var index = Open(new MemoryStorage());
        using var writer = index.OpenWriter();
        writer.Commit();
        return index;
    }

    /// <summary>
    /// Follows the last commit, of whichever process. When that is damaged, keeps what it had and says so in <see cref="State"/>.
    /// </summary>
    public void Refresh()
    {
        lock (_refreshing)
        {
            try
            {
                Take(SnapshotReader.Read(_storage, _snapshot));
            }
            catch (IndexDamagedException damage)
            {
                (State, Problem) = (IndexState.NeedsRebuild, damage.Message);
            }
        }
    }

    /// <summary>
    /// After a search could not read what it needs: forgets what is known of the files and reads and checks them anew. When they
    /// are damaged the index is empty, and <see cref="State"/> says so.
    /// </summary>
    public void Distrust()
    {
        lock (_refreshing)
        {
            _snapshot = IndexSnapshot.Empty;
            Refresh();
        }
    }

    /// <summary>Begins to change the index. What is written shows in this object on commit, in others when they refresh.</summary>
    /// <remarks>When <see cref="State"/> is <see cref="IndexState.NeedsRebuild"/>, the writer starts from an empty index.</remarks>
    /// <exception cref="IOException">Someone else is writing.</exception>
    public IndexWriter OpenWriter()
    {
        var held = _storage.Lock();
        try
        {
            Refresh();
            return new IndexWriter(_storage, held, State == IndexState.Ready ? _snapshot : IndexSnapshot.Empty, Take);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    private void Take(IndexSnapshot snapshot)
    {
        lock (_refreshing)
        {
            _snapshot = snapshot;
            (State, Problem) = snapshot.Manifest is null
                ? (IndexState.NeedsRebuild, "The index has not been built yet.")
                : (IndexState.Ready, null);
        }
    }
}
