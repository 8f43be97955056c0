namespace DhrManager.Lessons.Search;

// The documents that match one query and not another.
internal sealed class NotMatcher(Matcher wanted, Matcher excluded) : Matcher
{
    public override long Cost => wanted.Cost;

    public override int Next() => FindFrom(wanted.Next());

    public override int Advance(int target) => Doc >= target ? Doc : FindFrom(wanted.Advance(target));

    public override double Score() => wanted.Score();

    public override void AddSpans(List<WordSpan> spans) => wanted.AddSpans(spans);

    private int FindFrom(int doc)
    {
        while (doc != End && excluded.Advance(doc) == doc)
        {
            doc = wanted.Next();
        }

        return Doc = doc;
    }
}
