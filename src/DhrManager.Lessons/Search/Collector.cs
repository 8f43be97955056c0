using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// Gathers the best candidates of a run, and puts the first of them in the order that nearness of words gives.
internal static class Collector
{
    // Deeper than anyone reads; the cost of a page grows with its depth.
    private const int Deepest = 10_000;

    private const int Reordered = 200;

    // Nearness of more words than this tells nothing.
    private const int MostLeavesToReorder = 64;

    public static Candidate[] Collect(QueryRun run, SearchRequest request, IndexSnapshot snapshot)
    {
        var most = (int)Math.Clamp((long)request.Skip + request.Take, Reordered, Deepest);
        var candidates = run.Collect(most);
        return run.IsByDate || run.Weights.Count is < 2 or > MostLeavesToReorder ? candidates : Reorder(candidates, run, snapshot);
    }

    private static Candidate[] Reorder(Candidate[] candidates, QueryRun run, IndexSnapshot snapshot)
    {
        var proximity = new Proximity(run.Weights, snapshot);
        var first = candidates[..Math.Min(Reordered, candidates.Length)];
        run.Spans.Read(first);
        var scored = first.Select(candidate => candidate with
        {
            Key = candidate.Key
                + proximity.Score(run.Spans.Of(candidate), snapshot.Segments[candidate.Segment].Segment, candidate.Doc),
        });
        return [.. scored.Order(new CandidateOrder(snapshot)), .. candidates[first.Length..]];
    }
}
