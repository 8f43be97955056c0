using System.Buffers;
using System.IO.Compression;

namespace DhrManager.Lessons.Index;

// Things of a segment, by number, compressed a few at a time: one alone compresses badly, all together would have to be opened
// for every hit.
internal sealed record StoredItems(int[] FirstItem, int[] Starts, int[] RawLengths, StoredBytes Bytes)
{
    private const int ChunkSize = 4096;
    private const int Quality = 4;
    private const int Window = 18;

    public static StoredItems Of(IEnumerable<byte[]> items)
    {
        List<int> firstItem = [], starts = [0], rawLengths = [];
        var compressed = new ByteWriter();
        var chunk = new ByteWriter();

        void Finish()
        {
            rawLengths.Add(chunk.Length);
            compressed.Write(Compress(chunk.Written));
            starts.Add(compressed.Length);
            chunk.Clear();
        }

        foreach (var (number, item) in items.Index())
        {
            if (chunk.Length == 0)
            {
                firstItem.Add(number);
            }

            chunk.WriteNumber(item.Length);
            chunk.Write(item);
            if (chunk.Length >= ChunkSize)
            {
                Finish();
            }
        }

        if (chunk.Length > 0)
        {
            Finish();
        }

        return new StoredItems([.. firstItem], [.. starts], [.. rawLengths], StoredBytes.Held(compressed.ToArray()));
    }

    public ArraySegment<byte> Read(int item)
    {
        var found = Array.BinarySearch(FirstItem, item);
        var chunk = found >= 0 ? found : ~found - 1;
        var bytes = Decompress(chunk);
        var at = 0;
        for (var skipped = FirstItem[chunk]; skipped < item; skipped++)
        {
            var skippedLength = Numbers.Read(bytes, ref at);
            at += skippedLength;
        }

        var length = Numbers.Read(bytes, ref at);
        return new ArraySegment<byte>(bytes, at, length);
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
        var length = Starts[chunk + 1] - Starts[chunk];
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            Bytes.Read(Starts[chunk], rented.AsSpan(0, length));
            return BrotliDecoder.TryDecompress(rented.AsSpan(0, length), bytes, out var written) && written == bytes.Length
                ? bytes
                : throw new IndexDamagedException("A stored document cannot be decompressed.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
