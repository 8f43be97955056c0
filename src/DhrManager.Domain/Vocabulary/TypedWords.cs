using System.Globalization;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Vocabulary;

// Checks of what people type, said once for the vocabulary.
internal static class TypedWords
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en-GB");

    /// <returns>The text with single blanks between its words and none around it.</returns>
    public static string Needed(string? text, string sentence, int maxLength, string what)
    {
        var words = Plain(text);
        RuleBrokenException.ThrowIf(words.Length == 0, sentence, Citations.Local);
        RuleBrokenException.ThrowIf(words.Length > maxLength, string.Create(_english, $"{what} must be {maxLength:N0} characters or fewer."), Citations.Local);
        return words;
    }

    public static string Plain(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static bool AreSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
