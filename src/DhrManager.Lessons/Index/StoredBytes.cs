using Microsoft.Win32.SafeHandles;

namespace DhrManager.Lessons.Index;

// Bytes of a segment that few searches look at. In a folder they stay in their file, so that a library of long reports does
// not fill the memory. A file deleted after a merge can be read until nobody does.
internal abstract class StoredBytes
{
    public abstract int Length { get; }

    public static StoredBytes Held(byte[] bytes) => new InMemory(bytes);

    /// <param name="start">Place in the file of the first byte.</param>
    public static StoredBytes Of(SafeFileHandle file, long start, int length) => new InFile(file, start, length);

    /// <exception cref="IndexDamagedException">They are not there any more.</exception>
    public abstract void Read(int at, Span<byte> into);

    public byte[] ReadAll()
    {
        var bytes = new byte[Length];
        Read(0, bytes);
        return bytes;
    }

    private sealed class InMemory(byte[] bytes) : StoredBytes
    {
        public override int Length => bytes.Length;

        public override void Read(int at, Span<byte> into) => bytes.AsSpan(at, into.Length).CopyTo(into);
    }

    private sealed class InFile(SafeFileHandle file, long start, int length) : StoredBytes
    {
        public override int Length => length;

        public override void Read(int at, Span<byte> into)
        {
            for (var read = 0; read < into.Length;)
            {
                var more = RandomAccess.Read(file, into[read..], start + at + read);
                read += more > 0 ? more : throw new IndexDamagedException("A file of the index is cut short.");
            }
        }
    }
}
