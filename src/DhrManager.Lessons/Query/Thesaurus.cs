using System.Text.Json;
using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Query;

/// <summary>
/// Other words for what somebody searches for. An acronym stands for its expansion and the other way round; any other synonym
/// leads to the preferred term and not back.
/// </summary>
public sealed class Thesaurus
{
    private readonly Dictionary<string, List<ThesaurusEntry>> _entries = new(StringComparer.Ordinal);

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
    public static Thesaurus Read(string terms, string ambiguous)
    {
        var several = JsonSerializer.Deserialize<AmbiguousTerms>(ambiguous, JsonSerializerOptions.Web)?.Ambiguous ?? [];
        var inCapitals = several.Keys.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var thesaurus = new Thesaurus();
        foreach (var term in JsonSerializer.Deserialize<List<Term>>(terms, JsonSerializerOptions.Web) ?? [])
        {
            foreach (var synonym in term.Synonyms)
            {
                var isAmbiguous = inCapitals.Contains(KeyOf(synonym));
                thesaurus.Add(synonym, term.Preferred, isAmbiguous);
                if (IsAcronym(synonym) && !isAmbiguous)
                {
                    thesaurus.Add(term.Preferred, synonym, onlyInCapitals: false);
                }
            }
        }

        return thesaurus;
    }

    /// <param name="words">Folded.</param>
    /// <param name="areInCapitals">Whether they were typed so.</param>
    internal IEnumerable<string> AlternativesTo(IEnumerable<string> words, bool areInCapitals) =>
        _entries.GetValueOrDefault(KeyOf(words), []).Where(entry => areInCapitals || !entry.OnlyInCapitals).Select(entry => entry.Text);

    private void Add(string from, string to, bool onlyInCapitals)
    {
        var words = WordsOf(from);
        var key = KeyOf(words);
        if (words.Count == 0 || key == KeyOf(to) || words.TrueForAll(StopWords.Contains))
        {
            return;
        }

        LongestTerm = Math.Max(LongestTerm, words.Count);
        var entries = _entries.TryGetValue(key, out var known) ? known : _entries[key] = [];
        if (!entries.Exists(entry => KeyOf(entry.Text) == KeyOf(to)))
        {
            entries.Add(new ThesaurusEntry(to, onlyInCapitals));
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
