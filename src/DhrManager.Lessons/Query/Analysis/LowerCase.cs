using System.Text;

namespace DhrManager.Lessons.Query.Analysis;

// Lower case letter by letter, as an index does, never by the rules of a country.
internal static class LowerCase
{
    public static string Of(string text) => text.ToLowerInvariant();

    public static string Of(IEnumerable<Rune> letters) =>
        string.Concat(letters.Select(letter => Rune.ToLowerInvariant(letter).ToString()));
}
