using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Query.Tree;
using DhrManager.Lessons.Text;

namespace DhrManager.UnitTests.Lessons.Search;

// Says whether a document matches a tree by reading it from end to end and trying everything: slow, and simple enough to be
// believed.
internal static class TreeScan
{
    private static readonly ConcurrentDictionary<(string, string), int> KnownEdits = new();

    public static bool Matches(LessonDocument document, QueryNode node) => node switch
    {
        AllNode => true,
        NoneNode => false,
        BoostNode boost => Matches(document, boost.Node),
        BoolNode all => MatchesBool(document, all),
        TermNode { Field: null or "title" or "text" } term =>
            AnyWord(document, term.Field, word => Stemmer.Stem(word) == Stemmer.Stem(term.Text)),
        TermNode term => AnyWord(document, term.Field, word => word == term.Text),
        PhraseNode phrase => TextsOf(document, phrase.Field).Any(text => MatchesPhrase(Tokenizer.Tokens(text), phrase)),
        PrefixNode prefix => AnyWord(document, prefix.Field, word => word.StartsWith(prefix.Text, StringComparison.Ordinal)),
        WildNode wild => AnyWord(document, wild.Field, word => Regex.IsMatch(word, ExpressionOf(wild.Pattern))),
        RegexNode regex => AnyWord(document, regex.Field, word => Regex.IsMatch(word, $"^({regex.Pattern})$")),
        FuzzyNode fuzzy => AnyWord(document, fuzzy.Field, word => Edits(word, fuzzy.Text) <= fuzzy.MaxEdits),
        RangeNode range => AnyWord(document, range.Field, word => IsWithin(word, range)),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static bool MatchesBool(LessonDocument document, BoolNode query)
    {
        bool Holds(NodeClause clause) => Matches(document, clause.Node);
        ILookup<Occur, NodeClause> clauses = query.Clauses.ToLookup(clause => clause.Occur);
        return !clauses[Occur.Not].Any(Holds)
            && (clauses[Occur.Must].Any() ? clauses[Occur.Must].All(Holds) : clauses[Occur.Should].Any(Holds));
    }

    private static IEnumerable<string> TextsOf(LessonDocument document, string? field) => field switch
    {
        null => [document.Title, document.Text],
        "title" => [document.Title],
        "text" => [document.Text],
        Facets.Theme => document.Themes,
        Facets.Year => [$"{document.Year}"],
        _ => [],
    };

    private static bool AnyWord(LessonDocument document, string? field, Func<string, bool> accepts) =>
        TextsOf(document, field).SelectMany(Tokenizer.Tokens).Any(token => accepts(token.Word));

    private static bool MatchesPhrase(IReadOnlyList<Token> tokens, PhraseNode phrase)
    {
        var places = phrase.Words.Index().Where(place => place.Item is not null).ToList();
        var choices = places.Select(place => tokens
            .Where(token => place.Item!.Contains(token.Word))
            .Select(token => (token.Position, Start: token.Position - place.Index)));
        IEnumerable<(int Position, int Start)[]> none = [[]];
        return places.Count > 0 && choices
            .Aggregate(none, (all, next) => all.SelectMany(chosen => next.Select(choice => chosen.Append(choice).ToArray())))
            .Any(chosen => chosen.DistinctBy(c => c.Position).Count() == chosen.Length
                && chosen.Max(c => c.Start) - chosen.Min(c => c.Start) <= phrase.Slop);
    }

    private static string ExpressionOf(string pattern) =>
        $"^{Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal).Replace("\\?", ".", StringComparison.Ordinal)}$";

    private static bool IsWithin(string word, RangeNode range)
    {
        var low = range.Low is null ? 1 : string.CompareOrdinal(word, range.Low);
        var high = range.High is null ? -1 : string.CompareOrdinal(word, range.High);
        return (low > 0 || (low == 0 && range.IncludesLow)) && (high < 0 || (high == 0 && range.IncludesHigh));
    }

    // The recurrence as written in textbooks.
    private static int Edits(string a, string b) => KnownEdits.GetOrAdd((a, b), words => CountEdits(words.Item1, words.Item2));

    private static int CountEdits(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length + b.Length;
        }

        var edits = Math.Min(
            Math.Min(Edits(a[..^1], b), Edits(a, b[..^1])) + 1,
            Edits(a[..^1], b[..^1]) + (a[^1] == b[^1] ? 0 : 1));
        return a.Length > 1 && b.Length > 1 && a[^1] == b[^2] && a[^2] == b[^1]
            ? Math.Min(edits, Edits(a[..^2], b[..^2]) + 1)
            : edits;
    }
}
