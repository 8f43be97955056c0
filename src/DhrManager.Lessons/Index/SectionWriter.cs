using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace DhrManager.Lessons.Index;

// Writes the arrays of a file one after the other, each after its length and checksum. Numbers lie in the order of the
// machine's bytes, which is the same (little-endian) on every platform this runs on.
internal sealed class SectionWriter(Stream stream)
{
    public void Write(int[] numbers) => Write(MemoryMarshal.AsBytes(numbers.AsSpan()));

    public void Write(ReadOnlySpan<byte> bytes)
    {
        Span<byte> header = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(header, bytes.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], Checksum.Of(bytes));
        stream.Write(header);
        stream.Write(bytes);
    }

    public void Write(StringTable strings)
    {
        Write(strings.Starts);
        Write(strings.Bytes);
    }

    public void Write(FacetColumn column)
    {
        Write(column.Values);
        Write(column.Starts);
        Write(column.Ordinals.ToArray());
    }
}
