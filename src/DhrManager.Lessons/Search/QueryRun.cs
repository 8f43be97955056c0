using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;

namespace DhrManager.Lessons.Search;

// One reading of a query, run over a snapshot.
internal sealed class QueryRun
{
    private readonly SearchQuery _query;
    private readonly IndexSnapshot _snapshot;
    private readonly SearchBudget _budget;
    private readonly SearchBudget _showing;
    private readonly FacetFilters _filters;
    private readonly QueryPlan _plan;
    private readonly Bm25F _weights;
    private readonly FacetCounter _facets;

    public QueryRun(SearchQuery query, SearchSort sort, IndexSnapshot snapshot, FacetFilters filters, SearchBudget budget, bool countsEmpty = false)
    {
        (_query, _snapshot, _filters, _budget) = (query, snapshot, filters, budget);
        _showing = budget.ForShowing();
        _plan = new QueryPlan(query, snapshot, new Vocabulary(snapshot, budget), budget);
        _weights = new Bm25F(snapshot);
        _facets = new FacetCounter(filters, countsEmpty);
        Spans = new SpanReader(this);
        IsByDate = sort == SearchSort.Newest || _plan.Weights.Count == 0;
    }

    /// <summary>Whether the keys of candidates are dates rather than scores.</summary>
    public bool IsByDate { get; }

    /// <summary>Documents that match the query, whatever the filters.</summary>
    public int Matched { get; private set; }

    /// <summary>Documents that match query and filters.</summary>
    public int Total { get; private set; }

    /// <summary>The places of what the query matches in documents that were collected.</summary>
    public SpanReader Spans { get; }

    public IReadOnlyList<double> Weights => _plan.Weights;

    public Candidate[] Collect(int most)
    {
        var top = new TopCandidates(most, new CandidateOrder(_snapshot));
        for (var i = 0; i < _snapshot.Segments.Count; i++)
        {
            CollectFrom(i, top);
        }

        return top.BestFirst();
    }

    /// <summary>
    /// A fresh matcher for a segment, to look again at documents that were collected. It has a budget of its own: what was found
    /// before the search's was spent can still be shown.
    /// </summary>
    public Matcher MatcherFor(int segment) => MakeMatcher(_snapshot.Segments[segment].Segment, _showing.Spend);

    public IReadOnlyList<FacetCounts> Count(IReadOnlyCollection<string> facets) => _facets.ToFacets(facets);

    private Matcher MakeMatcher(Segment segment, Func<int, bool> mayRead) =>
        new MatcherFactory(segment, _plan, _weights, mayRead).Make(_query);

    private void CollectFrom(int number, TopCandidates top)
    {
        var view = _snapshot.Segments[number];
        var matcher = MakeMatcher(view.Segment, _budget.Spend);
        var filter = _filters.For(view.Segment);
        var counter = new SegmentCounter(view.Segment);
        var window = new ScoreWindow(!IsByDate, _budget.Spend);
        for (var start = 0; start < view.Segment.Count && !_budget.IsSpent; start += ScoreWindow.Size)
        {
            window.Begin(start);
            matcher.Fill(window);
            Collect(window, view, number, filter, counter, top);
        }

        _facets.Add(counter);
    }

    private void Collect(ScoreWindow window, SegmentView view, int number, SegmentFilter filter, SegmentCounter counter, TopCandidates top)
    {
        for (var doc = window.From(window.Start); doc != Matcher.End; doc = window.From(doc + 1))
        {
            if (!view.IsLive(doc))
            {
                continue;
            }

            Matched++;
            var failing = filter.Failing(doc);
            counter.Count(doc, failing);
            if (failing == SegmentFilter.NoFacet)
            {
                Total++;
                top.Offer(new Candidate(IsByDate ? view.Segment.Dates[doc] : window.ScoreOf(doc), number, doc));
            }
        }
    }
}
