using System.Globalization;
using System.Text;

namespace DhrManager.Lessons.Text;

// Which characters make up words. Everything not named here separates words.
internal static class WordCharacters
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>Number of UTF-16 units of the letter or digit at a place; 0 when there is none.</summary>
    public static int StartLength(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
        {
            return 0;
        }

        if (!char.IsSurrogate(text[at]))
        {
            return char.IsLetterOrDigit(text[at]) ? 1 : 0;
        }

        return IsPairAt(text, at) && Rune.IsLetterOrDigit(new Rune(text[at], text[at + 1])) ? 2 : 0;
    }

    /// <summary>As <see cref="StartLength"/>, and also the marks that can only follow a letter.</summary>
    public static int PartLength(ReadOnlySpan<char> text, int at)
    {
        var length = StartLength(text, at);
        return length == 0 && at < text.Length && IsMark(text[at]) ? 1 : length;
    }

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\uFF07';

    public static bool IsMark(char c) => c >= SoftHyphen
        && (c == SoftHyphen || CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark);

    private static bool IsPairAt(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
