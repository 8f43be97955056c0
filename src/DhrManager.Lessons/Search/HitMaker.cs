using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// Reads the documents of a page and marks in them what was looked for.
internal sealed class HitMaker(QueryRun run, IndexSnapshot snapshot, bool readsTexts)
{
    public List<SearchHit> Make(IReadOnlyList<Candidate> page)
    {
        run.Spans.Read(page);
        return [.. page.Select(candidate => Make(candidate, run.Spans.Of(candidate)))];
    }

    private SearchHit Make(Candidate candidate, List<WordSpan> spans)
    {
        var segment = snapshot.Segments[candidate.Segment].Segment;
        var document = readsTexts ? segment.Read(candidate.Doc) : segment.ReadWithoutText(candidate.Doc);
        var inTitle = HitRanges.Of(spans.Where(span => !span.IsInText), document.Title, TokenMap.Of(document.Title));
        return new SearchHit(
            document,
            run.IsByDate ? 0 : candidate.Key,
            [.. Highlighter.Cut(document.Title, .., inTitle)],
            Snippet(segment, candidate.Doc, [.. spans.Where(span => span.IsInText)]));
    }

    private IReadOnlyList<Fragment> Snippet(Segment segment, int doc, List<WordSpan> spans)
    {
        var (text, first, words) = segment.Texts.ReadAround(doc, BestPosition(segment, doc, spans));
        var within = spans
            .Where(span => span.Position >= first && span.Position + span.Places <= first + words.Count)
            .Select(span => span with { Position = span.Position - first });
        return SnippetMaker.Make(text, HitRanges.Of(within, text, new TokenMap(words)), run.Weights);
    }

    // In the piece of the text where most is matched; of two such, in the first.
    private int BestPosition(Segment segment, int doc, List<WordSpan> spans) => spans
        .GroupBy(span => segment.Texts.PieceOf(doc, span.Position))
        .OrderByDescending(piece => piece.Select(span => span.Leaf).Distinct().Sum(leaf => run.Weights[leaf]) + (0.01 * piece.Count()))
        .ThenBy(piece => piece.Key)
        .Select(piece => piece.First().Position)
        .FirstOrDefault();
}
