using System.Buffers;
using System.IO.Compression;

namespace DhrManager.Lessons.Index;

// Things of a segment, by number, compressed a few at a time: one alone compresses badly, all together would have to be opened
// for every hit.
internal sealed class StoredItems(int[] firstItem, int[] starts, int[] rawLengths, StoredBytes bytes)
{
    private const int ChunkSize = 4096;
    private const int Quality = 4;
    private const int Window = 18;

    // Neighbours lie in one chunk, and the next page of a search or the next reader often wants the same ones.
    private readonly Chunk?[] _readLately = new Chunk?[32];

    public int[] FirstItem => firstItem;

    public int[] Starts => starts;

    public int[] RawLengths => rawLengths;

    public StoredBytes Bytes => bytes;

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
        var found = Array.BinarySearch(firstItem, item);
        var number = found >= 0 ? found : ~found - 1;
        var chunk = ReadChunk(number);
        var at = 0;
        for (var skipped = firstItem[number]; skipped < item; skipped++)
        {
            var skippedLength = Numbers.Read(chunk, ref at);
            at += skippedLength;
        }

        var length = Numbers.Read(chunk, ref at);
        return new ArraySegment<byte>(chunk, at, length);
    }

    private static ReadOnlySpan<byte> Compress(ReadOnlySpan<byte> bytes)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, compressed, out var written, Quality, Window)
            ? compressed.AsSpan(0, written)
            : throw new InvalidOperationException("A document could not be compressed.");
    }

    // Two threads may read the same chunk; either's is kept.
    private byte[] ReadChunk(int number)
    {
        ref var kept = ref _readLately[number % _readLately.Length];
        var chunk = Volatile.Read(ref kept);
        if (chunk?.Number != number)
        {
            Volatile.Write(ref kept, chunk = new Chunk(number, Decompress(number)));
        }

        return chunk.Bytes;
    }

    private byte[] Decompress(int chunk)
    {
        var raw = new byte[rawLengths[chunk]];
        var length = starts[chunk + 1] - starts[chunk];
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            bytes.Read(starts[chunk], rented.AsSpan(0, length));
            return BrotliDecoder.TryDecompress(rented.AsSpan(0, length), raw, out var written) && written == raw.Length
                ? raw
                : throw new IndexDamagedException("A stored document cannot be decompressed.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private sealed record Chunk(int Number, byte[] Bytes);
}
