using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace DhrManager.Lessons.Index;

// Reads what SectionWriter wrote, and refuses whatever is not exactly that.
internal sealed class SectionReader(Stream stream)
{
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

    public StringTable ReadStrings() => new(ReadNumbers(), ReadBytes());

    public FacetColumn ReadColumn() => new(ReadStrings(), ReadNumbers(), ReadNumbers());

    private (int Length, uint Checksum) ReadHeader()
    {
        Span<byte> header = stackalloc byte[8];
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
        if (Checksum.Of(bytes) != checksum)
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
