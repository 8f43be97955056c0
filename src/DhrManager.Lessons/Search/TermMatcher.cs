using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;

namespace DhrManager.Lessons.Search;

// The documents with a stem.
internal sealed class TermMatcher(
    Segment segment,
    int stem,
    QueryLeaf leaf,
    Bm25F weights,
    Func<int, bool> mayRead,
    LessonField? only = null) : Matcher
{
    private readonly PostingsCursor _cursor = new(segment, stem, mayRead);

    public override long Cost => _cursor.DocumentCount;

    private int TitleCount => only == LessonField.Text ? 0 : _cursor.TitleCount;

    private int TextCount => only == LessonField.Title ? 0 : _cursor.TextCount;

    public override bool FillsFast => true;

    public override void Fill(ScoreWindow window)
    {
        for (var doc = _cursor.Advance(window.Start); doc < window.End;)
        {
            doc = _cursor.Skip(AddBlock(window));
        }
    }

    public override int Next() => FindFrom(_cursor.Next());

    public override int Advance(int target) => FindFrom(_cursor.Advance(target));

    public override double Score() => weights.Score(leaf.Idf, TitleCount, TextCount, segment, Doc);

    public override void AddSpans(List<WordSpan> spans)
    {
        var occurrences = new Occurrences();
        _cursor.Read(occurrences);
        AddSpans(occurrences, inText: false, spans);
        AddSpans(occurrences, inText: true, spans);
    }

    // The tightest loop of a search: what is left of a block, up to the end of the window.
    private int AddBlock(ScoreWindow window)
    {
        ReadOnlySpan<int> docs = _cursor.DocsLeft, titleCounts = _cursor.TitleCountsLeft, textCounts = _cursor.TextCountsLeft;
        var at = 0;
        for (; at < docs.Length && docs[at] < window.End; at++)
        {
            var inTitle = only == LessonField.Text ? 0 : titleCounts[at];
            var inText = only == LessonField.Title ? 0 : textCounts[at];
            if (inTitle + inText > 0)
            {
                window.Add(docs[at], window.IsScored ? weights.Score(leaf.Idf, inTitle, inText, segment, docs[at]) : 0);
            }
        }

        return at;
    }

    private int FindFrom(int doc)
    {
        while (only is not null && doc != End && TitleCount + TextCount == 0)
        {
            doc = _cursor.Next();
        }

        return Doc = doc;
    }

    private void AddSpans(Occurrences occurrences, bool inText, List<WordSpan> spans)
    {
        if (only == (inText ? LessonField.Title : LessonField.Text))
        {
            return;
        }

        var positions = occurrences.Positions(inText);
        var forms = occurrences.Forms(inText);
        for (var i = 0; i < positions.Length; i++)
        {
            spans.Add(new WordSpan(leaf.Number, inText, positions[i], 1, segment.LettersOf(stem, forms[i])));
        }
    }
}
