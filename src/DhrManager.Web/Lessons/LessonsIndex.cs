using DhrManager.Lessons.Index;
using DhrManager.Lessons.Search;

namespace DhrManager.Web.Lessons;

/// <summary>
/// The search index of this server, in the data folder. Made from the database and nothing else: when it is missing or
/// damaged it is made again (<see cref="LessonsUpkeep"/>), and searches go on with what there is meanwhile.
/// </summary>
public sealed class LessonsIndex : IDisposable
{
    private readonly LessonIndex _index;
    private readonly TimeProvider _time;
    private readonly SearchWords _words;
    private readonly SemaphoreSlim _writing = new(1, 1);

    /// <param name="words">Null knows those that are shipped.</param>
    public LessonsIndex(Settings settings, TimeProvider time, SearchWords? words = null)
    {
        _index = LessonIndex.Open(FolderIn(settings));
        (_time, _words) = (time, words ?? new SearchWords(ThesaurusFile.Read(settings.SeedFolder)));
    }

    public bool IsReady => _index.State == IndexState.Ready;

    public bool IsRebuilding { get; private set; }

    /// <summary>Why it must be rebuilt; null when it is ready.</summary>
    public string? Problem => _index.Problem;

    public int DocumentCount => _index.DocumentCount;

    /// <summary>Goes up with each change of the library: what was worked out from it before is out of date.</summary>
    public long Generation => _index.Generation;

    // Made anew for each search, which costs nothing: the words may have changed since the last.
    private LessonSearcher Searcher => new(_index, _time, _words.Now);

    public static string FolderIn(Settings settings) => Path.Combine(settings.DataFolder, "lessons-index");

    public SearchResult Search(SearchRequest request) => Reading(() => Searcher.Search(request));

    public Completions Complete(string typed, int take) => Reading(() => Searcher.Complete(typed, take));

    /// <summary>A document whole; null when there is none with that id.</summary>
    public LessonDocument? Read(string documentId) => Reading(() => Searcher.Read(documentId));

    public IReadOnlyList<SimilarDocument> MoreLikeThis(string documentId, int take) => Reading(() => Searcher.MoreLikeThis(documentId, take));

    public IReadOnlyList<SimilarDocument> NearDuplicates(string documentId, int take) => Reading(() => Searcher.NearDuplicates(documentId, take));

    /// <summary>Follows what another process has written, and notices when it is damaged.</summary>
    public void Refresh() => _index.Refresh();

    /// <summary>Of the reviews, and of the references, which stand for themselves.</summary>
    public HashSet<Guid> ReviewIds() => [.. _index.ReviewIds.Select(Guid.Parse)];

    /// <summary>Puts the documents of one review in place of what it had; none takes it out.</summary>
    /// <remarks>Does nothing while a rebuild is due: that will find the review as it is now.</remarks>
    public Task ReplaceAsync(Guid reviewId, IEnumerable<LessonDocument> documents, CancellationToken cancellationToken) =>
        ReplaceAsync([reviewId], documents, cancellationToken);

    /// <summary>The same for several at once.</summary>
    /// <inheritdoc cref="ReplaceAsync(Guid, IEnumerable{LessonDocument}, CancellationToken)" path="/remarks"/>
    public async Task ReplaceAsync(IReadOnlyList<Guid> reviewIds, IEnumerable<LessonDocument> documents, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            using var writer = _index.OpenWriter();
            if (!IsReady)
            {
                return;
            }

            foreach (var id in reviewIds)
            {
                writer.DeleteReview(id.ToString());
            }

            Add(documents, writer);
            writer.Commit();
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Makes the whole index again. Until it is done, searches see what there was.</summary>
    public async Task RebuildAsync(IAsyncEnumerable<IEnumerable<LessonDocument>> reviews, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        IsRebuilding = true;
        try
        {
            using var writer = _index.OpenWriter();
            writer.Clear();
            await foreach (var documents in reviews.WithCancellation(cancellationToken))
            {
                Add(documents, writer);
            }

            writer.Commit();
        }
        finally
        {
            IsRebuilding = false;
            _writing.Release();
        }
    }

    public void Dispose() => _writing.Dispose();

    // Files that were sound when they were opened may be damaged since. Then there is nothing to find until the rebuild.
    private T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception damage) when (damage is IndexDamagedException or IOException)
        {
            _index.Distrust();
            return read();
        }
    }

    private static void Add(IEnumerable<LessonDocument> documents, IndexWriter writer)
    {
        foreach (var document in documents)
        {
            writer.Replace(document);
        }
    }
}
