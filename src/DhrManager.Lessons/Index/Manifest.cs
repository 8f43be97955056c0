using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DhrManager.Lessons.Index;

// Names the files that are the index. Replacing this one file is what commits a change.
internal sealed record Manifest(int Schema, long Generation, IReadOnlyList<ManifestEntry> Segments)
{
    public const string FileName = "lessons.manifest";

    /// <summary>Goes up whenever the files, the splitting into words or the stemming change: an old index is then rebuilt.</summary>
    public const int CurrentSchema = 3;

    [JsonIgnore]
    public IEnumerable<string> Files =>
        Segments.SelectMany(entry => entry.Deleted is null ? [entry.Segment] : new[] { entry.Segment, entry.Deleted });

    /// <summary>The manifest in a storage; null when there is no index there.</summary>
    /// <exception cref="IndexDamagedException">It is damaged or of another version.</exception>
    public static Manifest? Read(IIndexStorage storage)
    {
        using var stream = storage.OpenRead(FileName);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadLine() ?? "", reader.ReadToEnd());
    }

    public bool IsSameAs(Manifest? other) =>
        other is not null && Generation == other.Generation && Segments.SequenceEqual(other.Segments);

    public void Write(IIndexStorage storage)
    {
        var content = JsonSerializer.Serialize(this);
        var bytes = Encoding.UTF8.GetBytes($"{ChecksumOf(content)}\n{content}");
        storage.Replace(FileName, stream => stream.Write(bytes));
    }

    private static Manifest Parse(string checksum, string content)
    {
        if (checksum != ChecksumOf(content))
        {
            throw new IndexDamagedException("The manifest of the index fails its checksum.");
        }

        try
        {
            return JsonSerializer.Deserialize<Manifest>(content) is { Schema: CurrentSchema } manifest ? manifest : throw OtherVersion();
        }
        catch (JsonException e)
        {
            throw OtherVersion(e);
        }
    }

    private static IndexDamagedException OtherVersion(Exception? cause = null) =>
        new("The index was written by another version.", cause!);

    private static string ChecksumOf(string content) =>
        Checksum.Of(Encoding.UTF8.GetBytes(content)).ToString("x8", CultureInfo.InvariantCulture);
}
