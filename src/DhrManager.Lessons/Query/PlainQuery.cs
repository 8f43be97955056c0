namespace DhrManager.Lessons.Query;

// Gathers the parts of a plain query and says how they may be read.
internal sealed class PlainQuery
{
    // More than three words are a description rather than a list of what must be there.
    private const int MostRequiredWords = 3;

    private readonly List<PlainWord> _words = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly List<SearchQuery> _phrases = [];
    private readonly List<SearchQuery> _excluded = [];
    private int _parts;

    public List<string> Notes { get; } = [];

    public void AddWord(PlainWord word)
    {
        if (_keys.Add(word.Key) && HasRoomFor(word.Parts.Count))
        {
            _words.Add(word);
        }
    }

    public void AddPhrase(PhraseQuery phrase, bool isExcluded)
    {
        if (HasRoomFor(phrase.Words.Count))
        {
            (isExcluded ? _excluded : _phrases).Add(phrase);
        }
    }

    public void Exclude(IReadOnlyList<PlainWord> words)
    {
        foreach (var word in words.Where(word => HasRoomFor(word.Parts.Count)))
        {
            _excluded.Add(word.ToQuery());
        }
    }

    public ParsedQuery ToParsedQuery()
    {
        var words = WordsThatCount();
        var readings = words.Count + _phrases.Count + _excluded.Count == 0
            ? [new Reading(new NoneQuery())]
            : Minimums(words.Count).Select(minimum => ReadingOf(words, minimum)).ToList();
        if (readings[0].Query is NoneQuery)
        {
            Notes.Add("Enter at least one word or number to search for.");
        }

        return new ParsedQuery(readings, [.. Notes.Distinct()]);
    }

    private static IEnumerable<int> Minimums(int words) => words switch
    {
        0 => [0],
        > MostRequiredWords => [1],
        _ => Enumerable.Range(1, words).Reverse(),
    };

    private bool HasRoomFor(int parts)
    {
        if (_parts + parts > PlainQueryParser.MostWords)
        {
            Notes.Add($"Your search had many words. Only the first {PlainQueryParser.MostWords} were used.");
            return false;
        }

        _parts += parts;
        return true;
    }

    private List<PlainWord> WordsThatCount()
    {
        var telling = _words.Where(word => !word.IsStopWord).ToList();
        if (telling.Count > 0 || _phrases.Count > 0 || _words.Count == 0)
        {
            return telling;
        }

        Notes.Add("Your search had only very common words, so it may find a great deal.");
        return _words;
    }

    private Reading ReadingOf(List<PlainWord> words, int minimum)
    {
        var wanted = words.Select(word => new Clause(minimum == words.Count ? Occur.Must : Occur.Should, word.ToQuery()));
        List<Clause> clauses =
        [
            .. _phrases.Select(phrase => new Clause(Occur.Must, phrase)),
            .. wanted,
            .. _excluded.Select(query => new Clause(Occur.Not, query)),
        ];
        if (clauses.TrueForAll(clause => clause.Occur == Occur.Not))
        {
            clauses.Insert(0, new Clause(Occur.Must, new AllQuery()));
        }

        return new Reading(Simplest(clauses, minimum), NoteOf(words.Count, minimum));
    }

    private static SearchQuery Simplest(List<Clause> clauses, int minimum) =>
        clauses is [{ Occur: Occur.Must }] ? clauses[0].Query : new BoolQuery(clauses, minimum);

    private static string? NoteOf(int words, int minimum) => minimum == words || words > MostRequiredWords
        ? null
        : minimum > 1
            ? "Few results have all of your words, so these have most of them."
            : "Few results have all of your words, so these have at least one of them.";
}
