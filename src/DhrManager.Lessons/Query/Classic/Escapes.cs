using System.Globalization;
using System.Text;

namespace DhrManager.Lessons.Query.Classic;

// Backslashes: before any character to mean that character, before "u" and four digits to mean the one with that number.
internal static class Escapes
{
    private const int DigitCount = 4;

    /// <param name="start">Where the text begins in the query.</param>
    /// <exception cref="QuerySyntaxException">A <c>\u</c> without four hexadecimal digits, or nothing after a backslash.</exception>
    public static string Remove(string text, int start)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
            }
            else if (++i == text.Length)
            {
                throw new QuerySyntaxException(
                    QueryProblem.LastBackslash,
                    start + i - 1,
                    "Found a backslash with nothing after it; expected the character it escapes.");
            }
            else if (text[i] == 'u')
            {
                plain.Append(Numbered(text, i + 1, start));
                i += DigitCount;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    /// <summary>Makes a text one word of a query.</summary>
    public static string Word(string text)
    {
        // At its start a word may not have all that it may go on with, and as a whole it may not be an operator.
        var isOperator = QueryScan.KindOfWord(text) != QueryTokenKind.Word;
        return isOperator ? '\\' + text : Special(text[..1], QueryCharacters.StartsWord) + WordPart(text[1..]);
    }

    /// <summary>Escapes what could not stand within a word.</summary>
    public static string WordPart(string text) => Special(text, QueryCharacters.ContinuesWord);

    public static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Special(string text, Func<char, bool> canStand) =>
        string.Concat(text.Select(c => canStand(c) ? c.ToString() : "\\" + c));

    private static char Numbered(string text, int at, int start) =>
        at + DigitCount <= text.Length
        && ushort.TryParse(text.AsSpan(at, DigitCount), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            ? (char)number
            : throw new QuerySyntaxException(
                QueryProblem.BadEscape,
                start + at - 2,
                $"Found \"{text[(at - 2)..Math.Min(text.Length, at + DigitCount)]}\"; expected \\u and four hexadecimal digits.");
}
