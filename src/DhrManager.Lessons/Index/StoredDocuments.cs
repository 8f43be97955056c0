using System.IO.Compression;

namespace DhrManager.Lessons.Index;

// The documents of a segment, compressed a few at a time: one alone compresses badly, all together would have to be opened
// for every hit.
internal sealed record StoredDocuments(int[] FirstDoc, int[] Starts, int[] RawLengths, byte[] Bytes)
{
    private const int ChunkSize = 4096;
    private const int Quality = 4;
    private const int Window = 18;

    public static StoredDocuments Of(IReadOnlyList<LessonDocument> documents)
    {
        List<int> firstDoc = [], starts = [0], rawLengths = [];
        var compressed = new ByteWriter();
        var chunk = new ByteWriter();
        for (var doc = 0; doc < documents.Count; doc++)
        {
            if (chunk.Length == 0)
            {
                firstDoc.Add(doc);
            }

            var bytes = StoredDocument.Encode(documents[doc]);
            chunk.WriteNumber(bytes.Length);
            chunk.Write(bytes);
            if (chunk.Length >= ChunkSize || doc == documents.Count - 1)
            {
                rawLengths.Add(chunk.Length);
                compressed.Write(Compress(chunk.Written));
                starts.Add(compressed.Length);
                chunk.Clear();
            }
        }

        return new StoredDocuments([.. firstDoc], [.. starts], [.. rawLengths], compressed.ToArray());
    }

    public StoredDocument Read(int doc)
    {
        var found = Array.BinarySearch(FirstDoc, doc);
        var chunk = found >= 0 ? found : ~found - 1;
        var bytes = Decompress(chunk);
        var at = 0;
        for (var skipped = FirstDoc[chunk]; skipped < doc; skipped++)
        {
            var skippedLength = Numbers.Read(bytes, ref at);
            at += skippedLength;
        }

        var length = Numbers.Read(bytes, ref at);
        return StoredDocument.Decode(bytes, at, length);
    }

    private static ReadOnlySpan<byte> Compress(ReadOnlySpan<byte> bytes)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, compressed, out var written, Quality, Window)
            ? compressed.AsSpan(0, written)
            : throw new InvalidOperationException("A document could not be compressed.");
    }

    private byte[] Decompress(int chunk)
    {
        var bytes = new byte[RawLengths[chunk]];
        var source = Bytes.AsSpan(Starts[chunk], Starts[chunk + 1] - Starts[chunk]);
        return BrotliDecoder.TryDecompress(source, bytes, out var written) && written == bytes.Length
            ? bytes
            : throw new IndexDamagedException("A stored document cannot be decompressed.");
    }
}
