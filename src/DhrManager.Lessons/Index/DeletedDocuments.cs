namespace DhrManager.Lessons.Index;

// Which documents of a segment no longer count. Never changed: deleting more makes a new one.
internal sealed class DeletedDocuments
{
    public static readonly DeletedDocuments None = new([]);

    private readonly int[] _bits;

    private DeletedDocuments(int[] bits)
    {
        _bits = bits;
        Count = bits.Sum(int.PopCount);
    }

    public int Count { get; }

    public bool Contains(int doc) => _bits.Length > 0 && (_bits[doc >> 5] & (1 << doc)) != 0;

    public DeletedDocuments With(IEnumerable<int> docs, int documentsInSegment)
    {
        var bits = _bits.Length > 0 ? [.. _bits] : new int[(documentsInSegment + 31) / 32];
        foreach (var doc in docs)
        {
            bits[doc >> 5] |= 1 << doc;
        }

        return new DeletedDocuments(bits);
    }

    public void Write(Stream stream) => new SectionWriter(stream).Write(_bits);

    /// <exception cref="IndexDamagedException">It is damaged, or of another segment.</exception>
    public static DeletedDocuments Read(Stream stream, int documentsInSegment)
    {
        var bits = new SectionReader(stream, file: null).ReadNumbers();
        return bits.Length == (documentsInSegment + 31) / 32
            ? new DeletedDocuments(bits)
            : throw new IndexDamagedException("A list of deleted documents is of another segment.");
    }
}
