using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Index;

// Where each word of a text stands, by position.
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
}
