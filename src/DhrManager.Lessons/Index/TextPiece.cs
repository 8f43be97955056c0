using System.Text;

namespace DhrManager.Lessons.Index;

// A stretch of a text.
// FirstWord: the position of its first word in the whole text. Words: where its words stand, counted from its own beginning.
internal sealed record TextPiece(string Text, int FirstWord, IReadOnlyList<(int Start, int Length)> Words)
{
    private const int Enough = 4096;

    /// <summary>Cuts a text where words begin; there is always a piece, and the pieces put together are the text.</summary>
    public static IEnumerable<TextPiece> Cut(string text)
    {
        var words = TokenMap.Of(text);
        int first = 0, start = 0;
        for (var word = 0; word < words.Count; word++)
        {
            if (words[word].Start - start >= Enough)
            {
                yield return Between(text, start, words[word].Start, words, first, word);
                (first, start) = (word, words[word].Start);
            }
        }

        yield return Between(text, start, text.Length, words, first, words.Count);
    }

    /// <param name="pieces">One after the other in the same text.</param>
    public static TextPiece Join(IReadOnlyList<TextPiece> pieces)
    {
        if (pieces.Count == 1)
        {
            return pieces[0];
        }

        var words = new List<(int, int)>(pieces.Sum(piece => piece.Words.Count));
        var before = 0;
        foreach (var piece in pieces)
        {
            words.AddRange(piece.Words.Select(word => (before + word.Start, word.Length)));
            before += piece.Text.Length;
        }

        return new TextPiece(string.Concat(pieces.Select(piece => piece.Text)), pieces[0].FirstWord, words);
    }

    public static TextPiece Decode(ReadOnlySpan<byte> bytes, int firstWord)
    {
        var at = 0;
        var words = new (int Start, int Length)[Numbers.Read(bytes, ref at)];
        var end = 0;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = (end + Numbers.Read(bytes, ref at), Numbers.Read(bytes, ref at));
            end = words[i].Start + words[i].Length;
        }

        return new TextPiece(Encoding.UTF8.GetString(bytes[at..]), firstWord, words);
    }

    public byte[] Encode()
    {
        var bytes = new ByteWriter();
        bytes.WriteNumber(Words.Count);
        var end = 0;
        foreach (var (start, length) in Words)
        {
            bytes.WriteNumber(start - end);
            bytes.WriteNumber(length);
            end = start + length;
        }

        bytes.Write(Encoding.UTF8.GetBytes(Text));
        return bytes.ToArray();
    }

    private static TextPiece Between(string text, int start, int end, TokenMap words, int first, int last) => new(
        text[start..end],
        first,
        [.. Enumerable.Range(first, last - first).Select(word => (words[word].Start - start, words[word].Length))]);
}
