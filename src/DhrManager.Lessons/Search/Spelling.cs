using DhrManager.Lessons.Query;
using DhrManager.Lessons.Query.Patterns;

namespace DhrManager.Lessons.Search;

// Puts a word of the index in place of one that no document has. Only for plain words: what is in quotation marks, in a field
// or left out was meant as it was typed, and what the thesaurus knows is spelt rightly even where nothing has it.
internal sealed class Spelling(Vocabulary vocabulary, Thesaurus thesaurus)
{
    // Most words of three letters are one letter away from one another.
    private const int Shortest = 4;

    // From this length on, two letters may be wrong.
    private const int Long = 6;

    private readonly Dictionary<string, string?> _corrections = new(StringComparer.Ordinal);

    public IEnumerable<string> Notes => _corrections
        .Where(correction => correction.Value is not null)
        .Select(correction => $"Nothing has '{correction.Key}'; searched for '{correction.Value}'.");

    public SearchQuery Correct(SearchQuery query) => query switch
    {
        TermQuery { Field: null } term => Correction(term.Word) is { } word ? new TermQuery(word) : term,
        BoostQuery boost => boost with { Query = Correct(boost.Query) },
        BoolQuery all => all with { Clauses = [.. all.Clauses.Select(Correct)] },
        _ => query,
    };

    private Clause Correct(Clause clause) => clause.Occur == Occur.Not ? clause : clause with { Query = Correct(clause.Query) };

    private string? Correction(string word)
    {
        if (!_corrections.TryGetValue(word, out var correction))
        {
            correction = IsRight(word) ? null : Nearest(word);
            _corrections.Add(word, correction);
        }

        return correction;
    }

    private bool IsRight(string word) =>
        word.Length < Shortest || !word.All(char.IsLetter) || vocabulary.DocumentsWith(word) > 0 || thesaurus.HasWord(word);

    // The nearest, and of those the most frequent: the most frequent of all would make "part" of "parant".
    private string? Nearest(string word)
    {
        var pattern = new FuzzyPattern(word, word.Length < Long ? 1 : 2);
        return vocabulary.Find(pattern)
            .Where(found => vocabulary.DocumentsWith(found) > 0)
            .MinBy(found => pattern.Edits(found));
    }
}
