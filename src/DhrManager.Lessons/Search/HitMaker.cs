using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// Reads the documents of a page and marks in them what was looked for.
internal sealed class HitMaker(QueryRun run, IndexSnapshot snapshot)
{
    public List<SearchHit> Make(IReadOnlyList<Candidate> page)
    {
        var spans = new SpanReader(run).Read(page);
        return [.. page.Select(candidate => Make(candidate, spans[candidate]))];
    }

    private SearchHit Make(Candidate candidate, List<WordSpan> spans)
    {
        var stored = snapshot.Segments[candidate.Segment].Segment.Documents.Read(candidate.Doc);
        var document = stored.Document;
        var inTitle = HitRanges.Of(spans, inText: false, document.Title, TokenMap.Of(document.Title));
        var inText = HitRanges.Of(spans, inText: true, document.Text, stored.TextWords);
        return new SearchHit(
            document,
            run.IsByDate ? 0 : candidate.Key,
            [.. Highlighter.Cut(document.Title, .., inTitle)],
            SnippetMaker.Make(document.Text, inText, run.Weights));
    }
}
