namespace DhrManager.Lessons.Text;

/// <summary>
/// Splits a text into words: runs of letters, digits and inner apostrophes. Hyphenated words give their parts and, as an
/// alternative, the whole written as one; everything else, a slash too, separates.
/// </summary>
public static class Tokenizer
{
    /// <summary>The words in the order of their positions; a joined alternative follows the first of its parts.</summary>
    public static IReadOnlyList<Token> Tokens(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>();
        var reader = new TokenReader(text);
        while (reader.Read())
        {
            tokens.Add(new Token(reader.Word.ToString(), reader.Start, reader.Length, reader.Position, reader.IsJoined));
        }

        return tokens;
    }
}
