using System.Globalization;
using System.Text;

namespace DhrManager.Lessons.Text;

// The form in which a word is looked up: lower case, no accents, no possessive, no hyphens.
internal static class Folding
{
    /// <summary>A word of a query as it would be indexed; empty when nothing of it would.</summary>
    public static string Fold(string raw)
    {
        var folded = new char[TokenReader.LongestWord];
        return new string(folded, 0, Fold(raw, folded));
    }

    /// <summary>Writes the folded form of a word and returns its length; what does not fit is cut off.</summary>
    public static int Fold(ReadOnlySpan<char> raw, Span<char> folded)
    {
        var length = 0;
        foreach (var c in raw)
        {
            if (c >= 0x80)
            {
                return FoldBeyondAscii(raw, folded);
            }

            if (c != '-' && length < folded.Length)
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
        }

        return WithoutPossessive(folded[..length]);
    }

    private static int FoldBeyondAscii(ReadOnlySpan<char> raw, Span<char> folded)
    {
        // Compatibility decomposition also opens the ligatures that PDF extraction leaves behind.
        var length = 0;
        foreach (var c in new string(raw).Normalize(NormalizationForm.FormKD))
        {
            foreach (var plain in Plain(c))
            {
                if (length < folded.Length)
                {
                    folded[length++] = plain;
                }
            }
        }

        return WithoutPossessive(folded[..length]);
    }

    private static string Plain(char c) => c switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'þ' or 'Þ' => "th",
        'ı' => "i",
        _ when WordCharacters.IsApostrophe(c) => "'",
        _ when WordCharacters.IsHyphen(c) || IsDropped(c) => "",
        _ => char.ToLowerInvariant(c).ToString(),
    };

    private static bool IsDropped(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static int WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && word.EndsWith("'s") ? word.Length - 2 : word.Length;
}
