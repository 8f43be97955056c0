using DhrManager.Lessons.Query;
using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Search;

// Adds to plain words of a query what the thesaurus has for them. What is in quotation marks, in a field or left out was meant
// as it was typed.
internal sealed class Synonyms(Thesaurus thesaurus, string typed, Vocabulary vocabulary)
{
    // Of a long list the most telling are named.
    private const int MostNamed = 8;

    private readonly TypedWords _typed = new(typed);
    private readonly List<ThesaurusEntry> _added = [];

    public IEnumerable<string> Notes
    {
        get
        {
            var names = _added.OrderByDescending(entry => entry.Weight).Select(entry => entry.Text).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            return names.Count == 0 ? [] : [$"Also searched for {string.Join(", ", names.Take(MostNamed))}{(names.Count > MostNamed ? " and the like" : "")}."];
        }
    }

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

    private (int Length, List<ThesaurusEntry> Alternatives) LongestAt(IReadOnlyList<Clause> clauses, int at)
    {
        for (var length = Math.Min(thesaurus.LongestTerm, clauses.Count - at); length > 0; length--)
        {
            var term = clauses.Skip(at).Take(length).ToList();
            var words = term.Select(clause => WordsOf(clause.Query)).ToList();
            if (term[0].Occur != Occur.Not && term.TrueForAll(c => c.Occur == term[0].Occur) && words.TrueForAll(w => w.Count > 0))
            {
                var alternatives = AlternativesTo([.. words.SelectMany(word => word)]);
                if (alternatives.Count > 0)
                {
                    return (length, alternatives);
                }
            }
        }

        return (1, []);
    }

    // Only what the index can have: a word that is nowhere would be read for nothing and named for nothing.
    private List<ThesaurusEntry> AlternativesTo(IReadOnlyList<string> words) => _typed.Around(words)
        .Select(term => thesaurus.AlternativesTo(term, _typed.AreInCapitals(term)).Where(entry => WordsIn(entry.Text).TrueForAll(word => vocabulary.DocumentsWith(word) > 0)).ToList())
        .FirstOrDefault(found => found.Count > 0, []);

    private IEnumerable<Clause> Widen(List<Clause> term, List<ThesaurusEntry> alternatives)
    {
        _added.AddRange(alternatives);
        var others = alternatives.Select(entry => new BoostQuery(entry.Weight, QueryOf(entry.Text))).ToList();
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
        var words = WordsIn(text);
        var telling = words.Where(word => !StopWords.Contains(word)).ToList();
        return words.Count == 1
            ? new TermQuery(words[0])
            : telling.Count < 3
                ? new PhraseQuery(words, IsExact: false)
                : new BoolQuery([.. telling.Select(word => new Clause(Occur.Must, new TermQuery(word)))]);
    }

    private static List<string> WordsIn(string text) => [.. Tokenizer.Tokens(text).Where(token => !token.IsJoined).Select(token => token.Word)];

    // Those of a plain word: several when it is hyphenated. None for anything else.
    private static IReadOnlyList<string> WordsOf(SearchQuery query) => query switch
    {
        TermQuery { Field: null } term => [term.Word],
        PhraseQuery { IsExact: false } phrase => [.. phrase.Words.OfType<string>()],
        AnyQuery { Alternatives: [var first, ..] } => WordsOf(first),
        _ => [],
    };
}
