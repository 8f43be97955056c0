using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace DhrManager.Lessons.Index;

// Reads what SectionWriter wrote, and refuses whatever is not exactly that.
internal sealed class SectionReader(Stream stream, SafeFileHandle? file)
{
    private const int HeaderLength = 8;
    private const int PieceLength = 1 << 16;

    public int[] ReadNumbers()
    {
        var (length, checksum) = ReadHeader();
        if (length % sizeof(int) != 0)
        {
            throw new IndexDamagedException("A part of the index has an impossible length.");
        }

        var numbers = new int[length / sizeof(int)];
        Fill(MemoryMarshal.AsBytes(numbers.AsSpan()), checksum);
        return numbers;
    }

    public byte[] ReadBytes()
    {
        var (length, checksum) = ReadHeader();
        var bytes = new byte[length];
        Fill(bytes, checksum);
        return bytes;
    }

    /// <summary>Checks the bytes, and leaves them where they are when that is a file.</summary>
    public StoredBytes ReadStored()
    {
        if (file is null)
        {
            return StoredBytes.Held(ReadBytes());
        }

        var (length, checksum) = ReadHeader();
        var start = stream.Position;
        Check(length, checksum);
        return StoredBytes.Of(file, start, length);
    }

    public StringTable ReadStrings() => new(ReadNumbers(), ReadBytes());

    public FacetColumn ReadColumn() => new(ReadStrings(), ReadNumbers(), new NarrowNumbers(ReadNumbers()));

    private (int Length, uint Checksum) ReadHeader()
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        ReadExactly(header);
        var length = BinaryPrimitives.ReadInt32LittleEndian(header);

        // Checked before the array is made: a damaged length must not ask for two gigabytes.
        return length >= 0 && length <= stream.Length - stream.Position
            ? (length, BinaryPrimitives.ReadUInt32LittleEndian(header[4..]))
            : throw new IndexDamagedException("A file of the index is cut short.");
    }

    private void Fill(Span<byte> bytes, uint checksum)
    {
        ReadExactly(bytes);
        RefuseOther(checksum, Checksum.Of(bytes));
    }

    private void Check(int length, uint checksum)
    {
        var piece = new byte[Math.Min(length, PieceLength)];
        var sum = uint.MaxValue;
        for (var left = length; left > 0; left -= piece.Length)
        {
            var bytes = piece.AsSpan(0, Math.Min(left, piece.Length));
            ReadExactly(bytes);
            sum = Checksum.Continue(sum, bytes);
        }

        RefuseOther(checksum, ~sum);
    }

    private static void RefuseOther(uint expected, uint found)
    {
        if (found != expected)
        {
            throw new IndexDamagedException("A file of the index fails its checksum.");
        }
    }

    private void ReadExactly(Span<byte> bytes)
    {
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
        {
            throw new IndexDamagedException("A file of the index is cut short.");
        }
    }
}
