using System.Text.Json;
using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Query;

/// <summary>
/// Other words for what somebody searches for. A synonym leads to the preferred term, and a preferred term to its acronym, as
/// to itself; all other synonyms of a term are related, which tells less.
/// </summary>
public sealed class Thesaurus
{
    // Somebody else's word tells a little less than one's own.
    private const double Same = 0.7;
    private const double Related = 0.4;

    private readonly Dictionary<string, List<ThesaurusEntry>> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);

    private Thesaurus()
    {
    }

    public static Thesaurus Empty { get; } = new();

    /// <summary>The most words that a term has.</summary>
    internal int LongestTerm { get; private set; }

    /// <param name="terms">JSON: a list of <c>{"preferred","synonyms":[...]}</c>.</param>
    /// <param name="ambiguous">
    /// JSON: <c>{"ambiguous":{"term":[...]}}</c>, terms with several meanings. They count only when typed in capitals.
    /// </param>
    /// <exception cref="JsonException">One of them is not that.</exception>
    public static Thesaurus Read(string terms, string ambiguous) => Of(ReadTerms(terms, ambiguous));

    /// <summary>The terms alone, of the same two texts as <see cref="Read"/>.</summary>
    /// <exception cref="JsonException">One of them is not that.</exception>
    public static IReadOnlyList<ThesaurusTerm> ReadTerms(string terms, string ambiguous)
    {
        var several = JsonSerializer.Deserialize<AmbiguousTerms>(ambiguous, JsonSerializerOptions.Web)?.Ambiguous ?? [];
        var inCapitals = several.Keys.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. (JsonSerializer.Deserialize<List<Term>>(terms, JsonSerializerOptions.Web) ?? []).Select(term =>
            {
                var ambiguities = term.Synonyms.ToLookup(synonym => inCapitals.Contains(KeyOf(synonym)));
                return new ThesaurusTerm(term.Preferred, [.. ambiguities[false]], [.. ambiguities[true]]);
            }),
        ];
    }

    public static Thesaurus Of(IEnumerable<ThesaurusTerm> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var thesaurus = new Thesaurus();
        foreach (var term in terms)
        {
            thesaurus.Add(term);
        }

        return thesaurus;
    }

    /// <summary>The terms that a text uses, under whichever name: a number for each. Ambiguous names are none.</summary>
    public IEnumerable<int> TermsIn(string text)
    {
        var stems = WordsOf(text).ConvertAll(Stemmer.Stem);
        for (var at = 0; at < stems.Count; at++)
        {
            for (var length = Math.Min(LongestTerm, stems.Count - at); length > 0; length--)
            {
                if (_terms.TryGetValue(string.Join(' ', stems.GetRange(at, length)), out var term))
                {
                    at += length - 1;
                    yield return term;
                    break;
                }
            }
        }
    }

    /// <summary>What a search for a word or name is widened by, the most telling first.</summary>
    /// <param name="typed">As somebody types it: in capitals when it is an abbreviation that means other things too.</param>
    public IReadOnlyList<string> AlsoSearchedFor(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var isInCapitals = typed.Any(char.IsUpper) && !typed.Any(char.IsLower);
        return [.. AlternativesTo(WordsOf(typed), isInCapitals).OrderByDescending(entry => entry.Weight).Select(entry => entry.Text)];
    }

    /// <param name="words">Folded.</param>
    /// <param name="areInCapitals">Whether they were typed so.</param>
    internal IEnumerable<ThesaurusEntry> AlternativesTo(IEnumerable<string> words, bool areInCapitals) =>
        _entries.GetValueOrDefault(KeyOf(words), []).Where(entry => areInCapitals || !entry.OnlyInCapitals);

    /// <summary>Whether a term has a word, in any form.</summary>
    internal bool HasWord(string word) => _stems.Contains(Stemmer.Stem(word));

    private void Add(ThesaurusTerm term)
    {
        var number = _terms.Count;
        foreach (var name in term.Synonyms.Prepend(term.Preferred).Where(name => !WordsOf(name).TrueForAll(StopWords.Contains)))
        {
            _terms.TryAdd(KeyOf(name), number);
            LongestTerm = Math.Max(LongestTerm, WordsOf(name).Count);
        }

        foreach (var (synonym, onlyInCapitals) in term.Synonyms.Select(s => (s, false)).Concat(term.OnlyInCapitals.Select(s => (s, true))))
        {
            Add(synonym, new ThesaurusEntry(term.Preferred, Same, onlyInCapitals));
        }

        foreach (var (from, to) in term.Synonyms.Prepend(term.Preferred).SelectMany(from => term.Synonyms.Select(to => (from, to))))
        {
            var weight = from == term.Preferred && IsAcronym(to) ? Same : Related;
            Add(from, new ThesaurusEntry(to, weight, OnlyInCapitals: false));
        }
    }

    private void Add(string from, ThesaurusEntry to)
    {
        var words = WordsOf(from);
        var key = KeyOf(words);
        if (words.Count == 0 || key == KeyOf(to.Text) || words.TrueForAll(StopWords.Contains))
        {
            return;
        }

        _stems.UnionWith(words.Select(Stemmer.Stem));
        LongestTerm = Math.Max(LongestTerm, words.Count);
        var entries = _entries.TryGetValue(key, out var known) ? known : _entries[key] = [];
        if (!entries.Exists(entry => KeyOf(entry.Text) == KeyOf(to.Text)))
        {
            entries.Add(to);
        }
    }

    // "MARACs" is one; "DASH risk checklist" is not.
    private static bool IsAcronym(string term) =>
        term.Length > 1 && !term.Contains(' ', StringComparison.Ordinal) && term.Count(char.IsUpper) > term.Length / 2;

    private static string KeyOf(string term) => KeyOf(WordsOf(term));

    private static string KeyOf(IEnumerable<string> words) => string.Join(' ', words.Select(Stemmer.Stem));

    private static List<string> WordsOf(string term) =>
        [.. Tokenizer.Tokens(term).Where(token => !token.IsJoined).Select(token => token.Word)];

    private sealed record Term(string Preferred, IReadOnlyList<string> Synonyms);

    private sealed record AmbiguousTerms(Dictionary<string, IReadOnlyList<string>> Ambiguous);
}
