namespace DhrManager.Lessons.Search;

// The documents that match one query; those that match another as well score more.
internal sealed class OptionalMatcher(Matcher required, Matcher optional) : Matcher
{
    public override long Cost => required.Cost;

    public override int Next() => Doc = required.Next();

    public override int Advance(int target) => Doc = required.Advance(target);

    public override double Score() => required.Score() + (optional.Advance(Doc) == Doc ? optional.Score() : 0);

    public override void AddSpans(List<WordSpan> spans)
    {
        required.AddSpans(spans);
        if (optional.Advance(Doc) == Doc)
        {
            optional.AddSpans(spans);
        }
    }
}
