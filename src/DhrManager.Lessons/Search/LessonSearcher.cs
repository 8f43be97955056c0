using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

/// <summary>Searches an index. Safe for many threads; each search sees one commit.</summary>
/// <param name="time">Measures <see cref="SearchRequest.TimeAllowed"/>.</param>
public sealed class LessonSearcher(LessonIndex index, TimeProvider time)
{
    // With fewer than this the next, looser reading of a query is tried.
    private const int Enough = 3;

    // Deeper than anyone reads; the cost of a page grows with its depth.
    private const int Deepest = 10_000;

    private const int Reordered = 200;

    public LessonSearcher(LessonIndex index)
        : this(index, TimeProvider.System)
    {
    }

    /// <summary>Finds a page of documents. Any query finds something or nothing; none fails.</summary>
    /// <exception cref="ArgumentException">A filter names a facet that does not exist.</exception>
    public SearchResult Search(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var budget = new SearchBudget(time, request.TimeAllowed, request.WorkAllowed);
        var snapshot = index.Snapshot;
        var (run, candidates, note) = RunReadings(request, snapshot, budget);
        var page = candidates.Skip(request.Skip).Take(request.Take).ToList();
        var hits = new HitMaker(run, snapshot).Make(page);
        return new SearchResult(run.Total, hits, run.FacetCounts, Notes(request, note, budget), !budget.IsSpent);
    }

    /// <summary>As <see cref="Search"/>, for callers who show nothing: which documents, and in which order.</summary>
    /// <exception cref="ArgumentException">A filter names a facet that does not exist.</exception>
    public Ranking Rank(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var budget = new SearchBudget(time, request.TimeAllowed, request.WorkAllowed);
        var snapshot = index.Snapshot;
        var (run, candidates, _) = RunReadings(request, snapshot, budget);
        var page = candidates.Skip(request.Skip).Take(request.Take)
            .Select(found => new RankedDocument(snapshot.Segments[found.Segment].Segment.Ids[found.Doc], found.Key));
        return new Ranking(run.Total, [.. page], !budget.IsSpent);
    }

    private static Outcome RunReadings(SearchRequest request, IndexSnapshot snapshot, SearchBudget budget)
    {
        var filters = new FacetFilters(request.Filters);
        Outcome? best = null;
        foreach (var reading in request.Query.Readings)
        {
            var run = new QueryRun(reading.Query, request.Sort, snapshot, filters, budget);
            var candidates = Collect(run, request, snapshot);

            // A looser reading that finds no more only says less.
            if (best is null || run.Matched > best.Run.Matched)
            {
                best = new Outcome(run, candidates, reading.Note);
            }

            if (run.Matched >= Enough || budget.IsSpent)
            {
                break;
            }
        }

        return best ?? throw new ArgumentException("A query has at least one reading.", nameof(request));
    }

    private static Candidate[] Collect(QueryRun run, SearchRequest request, IndexSnapshot snapshot)
    {
        var most = (int)Math.Clamp((long)request.Skip + request.Take, Reordered, Deepest);
        var candidates = run.Collect(most);
        return run.IsByDate || run.Weights.Count < 2 ? candidates : Reorder(candidates, run, snapshot);
    }

    private static Candidate[] Reorder(Candidate[] candidates, QueryRun run, IndexSnapshot snapshot)
    {
        var proximity = new Proximity(run.Weights, snapshot);
        var first = candidates[..Math.Min(Reordered, candidates.Length)];
        var spans = new SpanReader(run).Read(first);
        var scored = first.Select(candidate => candidate with
        {
            Key = candidate.Key
                + proximity.Score(spans[candidate], snapshot.Segments[candidate.Segment].Segment, candidate.Doc),
        });
        return [.. scored.Order(new CandidateOrder(snapshot)), .. candidates[first.Length..]];
    }

    private static List<string> Notes(SearchRequest request, string? note, SearchBudget budget)
    {
        List<string> notes = [.. request.Query.Notes];
        if (note is not null)
        {
            notes.Add(note);
        }

        if (budget.IsSpent)
        {
            notes.Add("Your search was too broad to finish, so there may be more results. Try words that are less common.");
        }

        return notes;
    }

    private sealed record Outcome(QueryRun Run, Candidate[] Candidates, string? Note);
}
