using System.Numerics;
using System.Runtime.Intrinsics;

namespace DhrManager.Lessons.Index;

// Reads what ByteWriter.WriteNumber wrote.
internal static class Numbers
{
    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        var value = bytes[at++];
        if (value < 0x80)
        {
            return value;
        }

        uint number = value & 0x7Fu;
        for (var shift = 7; ; shift += 7)
        {
            value = bytes[at++];
            number |= (value & 0x7Fu) << shift;
            if (value < 0x80)
            {
                return (int)number;
            }
        }
    }

    public static void Skip(ReadOnlySpan<byte> bytes, ref int at, int count)
    {
        // A word like "the" has thousands of places in a block: many at a time. The last byte of a number has no high bit.
        while (count >= Vector256<byte>.Count && bytes.Length - at >= Vector256<byte>.Count)
        {
            count -= Vector256<byte>.Count - BitOperations.PopCount(Vector256.Create(bytes[at..]).ExtractMostSignificantBits());
            at += Vector256<byte>.Count;
        }

        while (count > 0)
        {
            if (bytes[at++] < 0x80)
            {
                count--;
            }
        }
    }
}
