using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;

namespace DhrManager.Lessons.Search;

/// <summary>Searches an index. Safe for many threads; each search sees one commit.</summary>
/// <param name="time">Measures <see cref="SearchRequest.TimeAllowed"/>.</param>
/// <param name="thesaurus">Null knows no other words for anything.</param>
public sealed class LessonSearcher(LessonIndex index, TimeProvider time, Thesaurus? thesaurus = null)
{
    private readonly Thesaurus _thesaurus = thesaurus ?? Thesaurus.Empty;

    // Half a page. With fewer the next, looser reading of a query is tried.
    private const int Enough = 10;

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
        var (run, candidates, notes) = RunReadings(request, snapshot, budget);
        var page = candidates.Skip(request.Skip).Take(request.Take).ToList();
        var hits = new HitMaker(run, snapshot, request.ReadsTexts).Make(page);
        return new SearchResult(run.Total, hits, run.Count(request.CountedFacets), Notes(request, notes, budget), !budget.IsSpent, budget.Work);
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

    /// <summary>How what somebody is typing may go on; at most so many of each kind.</summary>
    public Completions Complete(string typed, int take)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (typed.Length > PlainQueryParser.LongestQuery)
        {
            return Completions.None;
        }

        var request = new SearchRequest { Query = new ParsedQuery([new Reading(Completer.Titles(typed))], []), Take = take, CountedFacets = [] };
        var budget = new SearchBudget(time, request.TimeAllowed, request.WorkAllowed);
        var titles = Search(request).Hits.Select(hit => new CompletedTitle(hit.Document.Id, hit.Document.Title));
        return new Completions(Completer.Queries(typed, new Vocabulary(index.Snapshot, budget), take), [.. titles]);
    }

    /// <summary>A document whole; null when there is none with that id.</summary>
    public LessonDocument? Read(string documentId) => index.Snapshot.Segments
        .SelectMany(view => view.LiveOf(documentId).Select(view.Segment.Read))
        .FirstOrDefault();

    /// <summary>Documents like another, best first; none when there is no document with that id.</summary>
    public IReadOnlyList<SimilarDocument> MoreLikeThis(string documentId, int take)
    {
        var request = new SearchRequest();
        var budget = new SearchBudget(time, request.TimeAllowed, request.WorkAllowed);
        return new MoreLikeThis(index.Snapshot, budget).Find(documentId, take);
    }

    /// <summary>Documents that begin with nearly the same words as another, the nearest first; their score is the share they have in common.</summary>
    public IReadOnlyList<SimilarDocument> NearDuplicates(string documentId, int take)
    {
        var request = new SearchRequest();
        var budget = new SearchBudget(time, request.TimeAllowed, request.WorkAllowed);
        return new NearDuplicates(index.Snapshot, budget).Find(documentId, take);
    }

    private Outcome RunReadings(SearchRequest request, IndexSnapshot snapshot, SearchBudget budget)
    {
        var filters = new FacetFilters(request.Filters);
        var known = request.UsesThesaurus ? _thesaurus : Thesaurus.Empty;
        var vocabulary = new Vocabulary(snapshot, budget);
        var synonyms = new Synonyms(known, request.Typed, vocabulary);
        var spelling = new Spelling(vocabulary, known);
        Outcome? best = null;
        foreach (var reading in request.Query.Readings)
        {
            var query = request.CorrectsSpelling ? spelling.Correct(reading.Query) : reading.Query;
            var run = new QueryRun(synonyms.AddTo(query), request.Sort, snapshot, filters, budget, request.CountsEmptyValues);
            var candidates = Collector.Collect(run, request, snapshot);

            // A looser reading that finds no more only says less.
            if (best is null || run.Matched > best.Run.Matched)
            {
                best = new Outcome(run, candidates, reading.Note is null ? [] : [reading.Note]);
            }

            if (run.Matched >= Enough || budget.IsSpent)
            {
                break;
            }
        }

        return best is not null ? best with { Notes = [.. spelling.Notes, .. synonyms.Notes, .. best.Notes] } : throw new ArgumentException("A query has at least one reading.", nameof(request));
    }

    private static List<string> Notes(SearchRequest request, IReadOnlyList<string> found, SearchBudget budget)
    {
        List<string> notes = [.. request.Query.Notes, .. found];
        if (budget.IsSpent)
        {
            notes.Add("Your search was too broad to finish, so there may be more results. Try words that are less common.");
        }

        return notes;
    }

    private sealed record Outcome(QueryRun Run, Candidate[] Candidates, IReadOnlyList<string> Notes);
}
