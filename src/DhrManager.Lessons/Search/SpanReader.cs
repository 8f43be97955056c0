namespace DhrManager.Lessons.Search;

// Finds again, for documents that were collected, the places where the query matches.
internal sealed class SpanReader(QueryRun run)
{
    /// <summary>The places in each document, in no particular order.</summary>
    public Dictionary<Candidate, List<WordSpan>> Read(IEnumerable<Candidate> candidates)
    {
        var spans = new Dictionary<Candidate, List<WordSpan>>();
        foreach (var segment in candidates.GroupBy(candidate => candidate.Segment))
        {
            // Matchers only go forward.
            var matcher = run.MatcherFor(segment.Key);
            foreach (var candidate in segment.OrderBy(candidate => candidate.Doc))
            {
                spans.Add(candidate, SpansAt(candidate.Doc, matcher));
            }
        }

        return spans;
    }

    private static List<WordSpan> SpansAt(int doc, Matcher matcher)
    {
        var spans = new List<WordSpan>();
        if (matcher.Advance(doc) == doc)
        {
            matcher.AddSpans(spans);
        }

        return spans;
    }
}
