using DhrManager.Lessons.Query.Patterns;
using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Query;

// Compares words of a query with the value of a facet. Values are few and short, so that they are simply read.
internal static class FacetWords
{
    /// <summary>Whether a pattern accepts the value as a whole or one word of it.</summary>
    public static bool IsMatch(string value, WordPattern pattern) =>
        pattern.IsMatch(value.ToLowerInvariant())
        || pattern.IsMatch(Folding.Fold(value))
        || Tokenizer.Tokens(value).Any(token => pattern.IsMatch(token.Word));

    /// <summary>Whether a phrase stands in the value. Slop means nothing here: a value is a name.</summary>
    public static bool IsMatch(string value, IReadOnlyList<IReadOnlyList<string>?> places)
    {
        var words = Tokenizer.Tokens(value).ToLookup(token => token.Position, token => token.Word);
        return places.Any(place => place is not null)
            && Enumerable.Range(0, words.Count).Any(start => IsAt(start, words, places));
    }

    private static bool IsAt(int start, ILookup<int, string> words, IReadOnlyList<IReadOnlyList<string>?> places) =>
        places.Index().All(place => place.Item is null || words[start + place.Index].Any(place.Item.Contains));
}
