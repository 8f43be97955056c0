using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Index;

// Where each word of a text stands, by position. Kept once per document rather than with every posting: a fraction of the
// bytes, and read for the few hits that are shown.
internal sealed class TokenMap(IReadOnlyList<(int Start, int Length)> words)
{
    public int Count => words.Count;

    public (int Start, int Length) this[int position] => words[position];

    public static TokenMap Of(string text)
    {
        var words = new List<(int, int)>();
        var reader = new TokenReader(text);
        while (reader.Read())
        {
            if (!reader.IsJoined)
            {
                words.Add((reader.Start, reader.Length));
            }
        }

        return new TokenMap(words);
    }

    public static TokenMap Decode(ReadOnlySpan<byte> bytes)
    {
        var words = new List<(int, int)>();
        int at = 0, end = 0;
        while (at < bytes.Length)
        {
            var start = end + Numbers.Read(bytes, ref at);
            var length = Numbers.Read(bytes, ref at);
            words.Add((start, length));
            end = start + length;
        }

        return new TokenMap(words);
    }

    public byte[] Encode()
    {
        var bytes = new ByteWriter();
        var end = 0;
        foreach (var (start, length) in words)
        {
            bytes.WriteNumber(start - end);
            bytes.WriteNumber(length);
            end = start + length;
        }

        return bytes.ToArray();
    }
}
