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
}

/// <summary>Reads the findings of the library once for each state of it: figures need all of them.</summary>
public sealed class LibraryFindings(LessonsIndex index, IServiceScopeFactory scopes) : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private FindingSet? _last;

    public async Task<FindingSet> GetAsync(CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            var generation = index.Generation;
            return _last?.Generation == generation ? _last : _last = new FindingSet(generation, await ReadAsync(cancellationToken));
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose() => _reading.Dispose();

    private async Task<List<Finding>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var library = scope.ServiceProvider.GetRequiredService<PublishedLibrary>();
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<Finding> findings = [];
        await foreach (var review in library.AllAsync(cancellationToken))
        {
            findings.AddRange(Finding.Of(review, stem => numbers.TryGetValue(stem, out var number) ? number : numbers[stem] = numbers.Count));
        }

        return [.. findings.OrderBy(finding => finding.PublishedOn).ThenBy(finding => finding.Id)];
    }
}
