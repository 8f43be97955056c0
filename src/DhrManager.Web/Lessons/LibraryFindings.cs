using System.Collections.Concurrent;

namespace DhrManager.Web.Lessons;

/// <summary>All findings of the library at one moment, oldest first, with what has been worked out from them.</summary>
public sealed class FindingSet(long generation, IReadOnlyList<Finding> all)
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> _derived = new();

    public long Generation { get; } = generation;

    public IReadOnlyList<Finding> All { get; } = all;

    /// <summary>Worked out once for these findings, however often it is asked for.</summary>
    public T Derive<T>(Func<IReadOnlyList<Finding>, T> workOut)
        where T : class =>
        (T)_derived.GetOrAdd(typeof(T), _ => new Lazy<object>(() => workOut(All))).Value;

    /// <summary>The same without what is not published any more.</summary>
    public FindingSet Within(IReadOnlySet<Guid> published) =>
        All.All(finding => published.Contains(finding.ReviewId)) ? this : new FindingSet(Generation, [.. All.Where(finding => published.Contains(finding.ReviewId))]);
}

/// <summary>The findings of the library for each state of it: figures need all of them.</summary>
public sealed class LibraryFindings(LessonsIndex index, LibraryReviews reviews) : IDisposable
{
    // More take longer to read than anybody should wait for a page.
    private const int MostReadForAPage = 25;

    private readonly SemaphoreSlim _renewing = new(1, 1);
    private FindingSet? _last;

    /// <summary>Whether somebody wanted them since the start. Most starts of most sites see nobody look at figures.</summary>
    public bool AreAskedFor => Volatile.Read(ref _last) is not null;

    /// <returns>
    /// As the library is now; as it was until <see cref="RenewAsync"/> is done when much of it has changed at once. What was
    /// withdrawn is never in it.
    /// </returns>
    public async Task<FindingSet> GetAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _last) is not { } last)
        {
            return await RenewAsync(cancellationToken);
        }

        if (last.Generation == index.Generation)
        {
            return last;
        }

        var (published, toRead) = await reviews.BehindAsync(cancellationToken);
        return toRead > MostReadForAPage ? WithinLast(last, published) : await RenewAsync(cancellationToken);
    }

    /// <summary>Follows the library, however much of it has changed.</summary>
    public async Task<FindingSet> RenewAsync(CancellationToken cancellationToken)
    {
        await _renewing.WaitAsync(cancellationToken);
        try
        {
            var generation = index.Generation;
            return _last is { } last && last.Generation == generation ? last : _last = new FindingSet(generation, await ReadAsync(cancellationToken));
        }
        finally
        {
            _renewing.Release();
        }
    }

    public void Dispose() => _renewing.Dispose();

    // Kept, so that what is worked out from it is worked out once; unless it was renewed meanwhile.
    private FindingSet WithinLast(FindingSet last, IReadOnlySet<Guid> published)
    {
        var within = last.Within(published);
        Interlocked.CompareExchange(ref _last, within, last);
        return within;
    }

    private async Task<List<Finding>> ReadAsync(CancellationToken cancellationToken) =>
        [.. (await reviews.GetAsync(cancellationToken)).SelectMany(review => review.Findings).OrderBy(finding => finding.PublishedOn).ThenBy(finding => finding.Id)];
}
