using System.Buffers.Binary;
using System.Numerics;

namespace DhrManager.Lessons.Index;

// CRC-32C: the processor computes it at the speed of memory.
internal static class Checksum
{
    public static uint Of(ReadOnlySpan<byte> bytes) => ~Continue(uint.MaxValue, bytes);

    /// <summary>Takes in the next bytes of several. Begins with all bits set; the checksum is the complement of the last.</summary>
    public static uint Continue(uint checksum, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= sizeof(ulong))
        {
            checksum = BitOperations.Crc32C(checksum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var rest in bytes)
        {
            checksum = BitOperations.Crc32C(checksum, rest);
        }

        return checksum;
    }
}
