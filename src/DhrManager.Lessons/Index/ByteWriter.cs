namespace DhrManager.Lessons.Index;

// A growing run of bytes holding numbers of seven bits a byte: small numbers, which most are, take one.
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void WriteNumber(int number)
    {
        Reserve(5);
        var rest = (uint)number;
        while (rest >= 0x80)
        {
            _bytes[Length++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        _bytes[Length++] = (byte)rest;
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    public void Clear() => Length = 0;

    public byte[] ToArray() => Written.ToArray();

    private void Reserve(int count)
    {
        if (Length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(Length + count, (int)Math.Min(2L * _bytes.Length, Array.MaxLength)));
        }
    }
}
