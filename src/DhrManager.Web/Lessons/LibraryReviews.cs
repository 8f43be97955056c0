using System.IO.Compression;
using System.Text;
using DhrManager.Lessons.Query;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Features.OpenData;

namespace DhrManager.Web.Lessons;

/// <summary>What figures and open data need of a published review, so that it is read from the database once and not for each page.</summary>
/// <param name="Stamp">That of <see cref="PublishedLibrary.StampsAsync"/> when it was read.</param>
/// <param name="Packed">What open data says of it, compressed: all of the library is in the memory.</param>
public sealed record KnownReview(int Stamp, IReadOnlyList<Finding> Findings, ReleasedReview Released, byte[] Packed)
{
    private const int Quality = 4;
    private const int Window = 18;

    public OpenReview Open
    {
        get
        {
            using var unpacked = new BrotliStream(new MemoryStream(Packed), CompressionMode.Decompress);
            using var text = new StreamReader(unpacked, Encoding.UTF8);
            return JsonText.Read<OpenReview>(text.ReadToEnd());
        }
    }

    /// <param name="numbers">Gives each word its number.</param>
    public static KnownReview Of(PublishedLessons review, int stamp, Thesaurus thesaurus, Func<string, int> numbers)
    {
        var open = OpenReview.Of(review);
        return new KnownReview(stamp, [.. Finding.Of(review, thesaurus, numbers)], open.AsReleased(review.ReviewId), Pack(open));
    }

    private static byte[] Pack(OpenReview open)
    {
        var json = Encoding.UTF8.GetBytes(JsonText.Write(open));
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(json.Length)];
        return BrotliEncoder.TryCompress(json, packed, out var written, Quality, Window)
            ? packed[..written]
            : throw new InvalidOperationException("A review could not be compressed.");
    }
}

/// <summary>The published reviews as they are now; only what has changed since it was last asked for is read again.</summary>
public sealed class LibraryReviews(IServiceScopeFactory scopes, SearchWords words) : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private Dictionary<Guid, KnownReview> _known = [];

    public async Task<IReadOnlyCollection<KnownReview>> GetAsync(CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            _known = await ReadAsync(scope.ServiceProvider.GetRequiredService<PublishedLibrary>(), cancellationToken);
            return _known.Values;
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>Which reviews are published now, and how many of them would have to be read.</summary>
    public async Task<(IReadOnlySet<Guid> Published, int ToRead)> BehindAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var stamps = await scope.ServiceProvider.GetRequiredService<PublishedLibrary>().StampsAsync(cancellationToken);
        var known = _known;
        return (stamps.Keys.ToHashSet(), stamps.Count(review => known.GetValueOrDefault(review.Key)?.Stamp != review.Value));
    }

    public void Dispose() => _reading.Dispose();

    private async Task<Dictionary<Guid, KnownReview>> ReadAsync(PublishedLibrary library, CancellationToken cancellationToken)
    {
        var stamps = await library.StampsAsync(cancellationToken);
        var reviews = _known.Where(known => stamps.TryGetValue(known.Key, out var stamp) && stamp == known.Value.Stamp).ToDictionary();
        await foreach (var review in library.SomeAsync(stamps.Keys.Where(id => !reviews.ContainsKey(id)).ToList(), cancellationToken))
        {
            reviews.Add(review.ReviewId, KnownReview.Of(review, stamps[review.ReviewId], words.Now, NumberOf));
        }

        return reviews;
    }

    private int NumberOf(string word) => _numbers.TryGetValue(word, out var number) ? number : _numbers[word] = _numbers.Count;
}
