namespace DhrManager.Lessons.Search;

// Finds again, for documents that were collected, the places where the query matches. Remembers them: the first documents are
// put in order by them, and then shown.
internal sealed class SpanReader(QueryRun run)
{
    private readonly Dictionary<(int Segment, int Doc), List<WordSpan>> _read = [];

    /// <summary>Reads the places in each document; afterwards <see cref="Of"/> knows them.</summary>
    public void Read(IEnumerable<Candidate> candidates)
    {
        foreach (var segment in candidates.Where(candidate => !_read.ContainsKey((candidate.Segment, candidate.Doc))).GroupBy(candidate => candidate.Segment))
        {
            // Matchers only go forward.
            var matcher = run.MatcherFor(segment.Key);
            foreach (var candidate in segment.OrderBy(candidate => candidate.Doc))
            {
                _read.Add((candidate.Segment, candidate.Doc), SpansAt(candidate.Doc, matcher));
            }
        }
    }

    /// <summary>The places in a document that was read, in no particular order.</summary>
    public List<WordSpan> Of(Candidate candidate) => _read[(candidate.Segment, candidate.Doc)];

    private static List<WordSpan> SpansAt(int doc, Matcher matcher)
    {
        var spans = new List<WordSpan>();
        if (matcher.Matches(doc))
        {
            matcher.AddSpans(spans);
        }

        return spans;
    }
}
