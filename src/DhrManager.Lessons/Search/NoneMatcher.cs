namespace DhrManager.Lessons.Search;

internal sealed class NoneMatcher : Matcher
{
    public override long Cost => 0;

    public override int Advance(int target) => Doc = End;

    public override double Score() => 0;

    public override void AddSpans(List<WordSpan> spans)
    {
    }
}
