using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// The documents with a stem.
internal sealed class TermMatcher(Segment segment, int stem, QueryLeaf leaf, Bm25F weights, Func<int, bool> mayRead) : Matcher
{
    private readonly PostingsCursor _cursor = new(segment, stem, mayRead);

    public override long Cost => _cursor.DocumentCount;

    public override int Next() => Doc = _cursor.Next();

    public override int Advance(int target) => Doc = _cursor.Advance(target);

    public override double Score() => weights.Score(leaf.Idf, _cursor.TitleCount, _cursor.TextCount, segment, Doc);

    public override void AddSpans(List<WordSpan> spans)
    {
        var occurrences = new Occurrences();
        _cursor.Read(occurrences);
        AddSpans(occurrences, inText: false, spans);
        AddSpans(occurrences, inText: true, spans);
    }

    private void AddSpans(Occurrences occurrences, bool inText, List<WordSpan> spans)
    {
        var positions = occurrences.Positions(inText);
        var forms = occurrences.Forms(inText);
        for (var i = 0; i < positions.Length; i++)
        {
            spans.Add(new WordSpan(leaf.Number, inText, positions[i], 1, segment.LettersOf(stem, forms[i])));
        }
    }
}
