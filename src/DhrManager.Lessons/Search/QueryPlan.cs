using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Search;

// What is known of a query before looking into any segment: its words and phrases, and how much each tells.
internal sealed class QueryPlan
{
    // What a pattern matches is worth the same however rare: Lucene's constant-score rewrite.
    private const double PatternWeight = 1;

    private readonly IndexSnapshot _snapshot;
    private readonly SearchBudget _budget;
    private readonly Dictionary<SearchQuery, QueryLeaf> _leaves = [];
    private readonly Dictionary<string, double> _idfs = new(StringComparer.Ordinal);
    private readonly Dictionary<(PatternQuery, Segment), PatternMatches> _matches = [];
    private readonly List<double> _weights = [];

    public QueryPlan(SearchQuery query, IndexSnapshot snapshot, SearchBudget budget)
    {
        (_snapshot, _budget) = (snapshot, budget);
        AddLeaves(query, null);
    }

    /// <summary>How much each leaf tells, by number; alternatives as the most telling of them.</summary>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>What is excluded has no leaf: it neither scores nor shows.</summary>
    public QueryLeaf LeafOf(SearchQuery query) => _leaves.GetValueOrDefault(query, new QueryLeaf(-1, 0));

    /// <summary>
    /// What a pattern matches in a segment. Looked up once, while there is budget: what shows the hits must find again what was
    /// found, and no more.
    /// </summary>
    public PatternMatches MatchesOf(PatternQuery query, Segment segment)
    {
        if (!_matches.TryGetValue((query, segment), out var matches))
        {
            matches = PatternMatches.Find(query, segment, _budget.Spend);
            _matches.Add((query, segment), matches);
        }

        return matches;
    }

    private void AddLeaves(SearchQuery query, int? number)
    {
        switch (query)
        {
            case TermQuery term:
                AddLeaf(term, number, IdfOf(term.Word));
                break;
            case PhraseQuery phrase:
                AddLeaf(phrase, number, phrase.Words.OfType<string>().Sum(IdfOf));
                break;
            case NearQuery near:
                AddLeaf(near, number, near.Places.OfType<IReadOnlyList<string>>().Sum(words => words.Select(IdfOf).DefaultIfEmpty().Max()));
                break;
            case PatternQuery pattern:
                AddLeaf(pattern, number, PatternWeight);
                break;
            case BoostQuery boost:
                AddLeaves(boost.Query, number);
                break;
            case AnyQuery any:
                var shared = number ?? NewNumber();
                any.Alternatives.ToList().ForEach(alternative => AddLeaves(alternative, shared));
                break;
            case BoolQuery all:
                all.Clauses.Where(c => c.Occur != Occur.Not).ToList().ForEach(c => AddLeaves(c.Query, number));
                break;
        }
    }

    private void AddLeaf(SearchQuery query, int? number, double idf)
    {
        var leaf = new QueryLeaf(number ?? NewNumber(), idf);
        _weights[leaf.Number] = Math.Max(_weights[leaf.Number], idf);
        _leaves.TryAdd(query, leaf);
    }

    private int NewNumber()
    {
        _weights.Add(0);
        return _weights.Count - 1;
    }

    private double IdfOf(string word)
    {
        var stem = Stemmer.Stem(word);
        if (!_idfs.TryGetValue(stem, out var idf))
        {
            idf = Bm25F.Idf(_snapshot.DocumentCount, _snapshot.Segments.Sum(view => DocumentsWith(stem, view)));
            _idfs.Add(stem, idf);
        }

        return idf;
    }

    private int DocumentsWith(string stem, SegmentView view)
    {
        var found = view.Segment.Stems.Find(stem);
        return found < 0
            ? 0
            : view.Deleted.Count == 0 ? view.Segment.Postings.DocumentCounts[found] : LiveDocumentsWith(found, view);
    }

    private int LiveDocumentsWith(int stem, SegmentView view)
    {
        var cursor = new PostingsCursor(view.Segment, stem, _budget.Spend);
        var count = 0;
        while (cursor.Next() != PostingsCursor.End)
        {
            count += view.IsLive(cursor.Doc) ? 1 : 0;
        }

        return count;
    }
}
