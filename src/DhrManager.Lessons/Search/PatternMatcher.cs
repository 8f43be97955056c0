using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// The documents with a word that a pattern accepts; all score alike.
internal sealed class PatternMatcher(Segment segment, PatternMatches matches, QueryLeaf leaf, Func<int, bool> mayRead) : Matcher
{
    // A pattern may accept thousands of words. So many, the most frequent, are marked where they stand.
    private const int MostMarked = 32;

    private MarkedWords? _marked;

    public override long Cost => matches.Count;

    public override bool FillsFast => true;

    public override int Advance(int target) => Doc >= target ? Doc : Doc = mayRead(1) ? matches.From(target) : End;

    public override double Score() => leaf.Idf;

    public override void AddSpans(List<WordSpan> spans)
    {
        _marked ??= new MarkedWords(segment, matches.MostFrequent(MostMarked, segment), mayRead);
        _marked.AddSpans(Doc, matches.Field, leaf.Number, spans);
    }
}
