using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;

namespace DhrManager.Lessons.Search;

// What is known of a query before looking into any segment: its words and phrases, and how much each tells.
internal sealed class QueryPlan
{
    // What a pattern matches is worth the same however rare: Lucene's constant-score rewrite.
    private const double PatternWeight = 1;

    private readonly int _documents;
    private readonly Vocabulary _vocabulary;
    private readonly SearchBudget _budget;
    private readonly Dictionary<SearchQuery, QueryLeaf> _leaves = [];
    private readonly Dictionary<(PatternQuery, Segment), PatternMatches> _matches = [];
    private readonly List<double> _weights = [];

    public QueryPlan(SearchQuery query, IndexSnapshot snapshot, Vocabulary vocabulary, SearchBudget budget)
    {
        (_documents, _vocabulary, _budget) = (snapshot.DocumentCount, vocabulary, budget);
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

    private double IdfOf(string word) => Bm25F.Idf(_documents, _vocabulary.DocumentsWith(word));
}
