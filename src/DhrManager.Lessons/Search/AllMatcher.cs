namespace DhrManager.Lessons.Search;

internal sealed class AllMatcher(int count, Func<int, bool> mayRead) : Matcher
{
    public override long Cost => count;

    public override bool FillsFast => true;

    public override int Advance(int target) =>
        Doc = Doc >= target ? Doc : target < count && mayRead(1) ? target : End;

    public override double Score() => 0;

    public override void AddSpans(List<WordSpan> spans)
    {
    }
}
