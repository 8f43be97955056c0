namespace DhrManager.Lessons.Search;

// The documents of another matcher, scored so many times as much.
internal sealed class BoostMatcher(Matcher boosted, double factor) : Matcher
{
    public override long Cost => boosted.Cost;

    public override bool FillsFast => boosted.FillsFast;

    public override void Fill(ScoreWindow window)
    {
        if (window.Factor == 1)
        {
            window.Factor = factor;
            boosted.Fill(window);
            window.Factor = 1;
        }
        else
        {
            base.Fill(window);
        }
    }

    public override int Next() => Doc = boosted.Next();

    public override int Advance(int target) => Doc = boosted.Advance(target);

    public override int Approach(int target) => boosted.Approach(target);

    public override bool Matches(int doc)
    {
        var matches = boosted.Matches(doc);
        Doc = boosted.Doc;
        return matches;
    }

    public override double Score() => factor * boosted.Score();

    public override void AddSpans(List<WordSpan> spans) => boosted.AddSpans(spans);
}
