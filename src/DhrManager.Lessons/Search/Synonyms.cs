using DhrManager.Lessons.Query;
using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Search;

// Adds to plain words of a query what the thesaurus has for them. What is in quotation marks, in a field or left out was meant
// as it was typed.
internal sealed class Synonyms(Thesaurus thesaurus, string typed)
{
    // Somebody else's word tells a little less than one's own.
    private const double Weight = 0.7;

    private readonly HashSet<string> _capitals = CapitalsIn(typed);
    private readonly List<string> _added = [];

    public IEnumerable<string> Notes => _added.Count == 0 ? [] : [$"Also searched for {string.Join(", ", _added.Distinct())}."];

    public SearchQuery AddTo(SearchQuery query) => query switch
    {
        BoolQuery all => all with { Clauses = AddTo(all.Clauses) },
        _ => AddTo([new Clause(Occur.Must, query)]) is [var only] ? only.Query : query,
    };

    // The longest term first: what is found in it is not looked up again.
    private List<Clause> AddTo(IReadOnlyList<Clause> clauses)
    {
        var widened = new List<Clause>();
        for (var at = 0; at < clauses.Count;)
        {
            var (length, alternatives) = LongestAt(clauses, at);
            widened.AddRange(Widen([.. clauses.Skip(at).Take(length)], alternatives));
            at += length;
        }

        return widened;
    }

    private (int Length, List<string> Alternatives) LongestAt(IReadOnlyList<Clause> clauses, int at)
    {
        for (var length = Math.Min(thesaurus.LongestTerm, clauses.Count - at); length > 0; length--)
        {
            var term = clauses.Skip(at).Take(length).ToList();
            var words = term.Select(clause => WordsOf(clause.Query)).ToList();
            if (term[0].Occur != Occur.Not && term.TrueForAll(c => c.Occur == term[0].Occur) && words.TrueForAll(w => w.Count > 0))
            {
                List<string> all = [.. words.SelectMany(word => word)];
                var alternatives = thesaurus.AlternativesTo(all, all.TrueForAll(_capitals.Contains)).ToList();
                if (alternatives.Count > 0)
                {
                    return (length, alternatives);
                }
            }
        }

        return (1, []);
    }

    private IEnumerable<Clause> Widen(List<Clause> term, List<string> alternatives)
    {
        _added.AddRange(alternatives);
        var others = alternatives.Select(text => new BoostQuery(Weight, QueryOf(text))).ToList();
        return (others, term) switch
        {
            ([], _) => term,
            (_, [var word]) => [word with { Query = new AnyQuery([word.Query, .. others]) }],
            (_, [{ Occur: Occur.Should }, ..]) => [.. term, .. others.Select(other => new Clause(Occur.Should, other))],
            _ => [new Clause(Occur.Must, new BoolQuery([.. others.Prepend<SearchQuery>(new BoolQuery(term)).Select(query => new Clause(Occur.Should, query))]))],
        };
    }

    private static SearchQuery QueryOf(string text)
    {
        List<string> words = [.. Tokenizer.Tokens(text).Where(token => !token.IsJoined).Select(token => token.Word)];
        return words.Count == 1 ? new TermQuery(words[0]) : new PhraseQuery(words, IsExact: false);
    }

    // Those of a plain word: several when it is hyphenated. None for anything else.
    private static IReadOnlyList<string> WordsOf(SearchQuery query) => query switch
    {
        TermQuery { Field: null } term => [term.Word],
        PhraseQuery { IsExact: false } phrase => [.. phrase.Words.OfType<string>()],
        AnyQuery { Alternatives: [var first, ..] } => WordsOf(first),
        _ => [],
    };

    private static HashSet<string> CapitalsIn(string typed) =>
        [.. Tokenizer.Tokens(typed).Where(token => IsInCapitals(typed.AsSpan(token.Start, token.Length))).Select(token => token.Word)];

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
