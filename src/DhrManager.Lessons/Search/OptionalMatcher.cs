namespace DhrManager.Lessons.Search;

// The documents that match one query; those that match another as well score more.
internal sealed class OptionalMatcher(Matcher required, Matcher optional) : Matcher
{
    private const int MostTimesTheRequired = 8;

    public override long Cost => required.Cost;

    public override bool FillsFast { get; } = required.FillsFast && optional.FillsFast && optional.Cost < MostTimesTheRequired * required.Cost;

    public override void Fill(ScoreWindow window)
    {
        if (!FillsFast)
        {
            base.Fill(window);
            return;
        }

        window.Use(required, filled =>
        {
            filled.Use(optional, filled.AddScores);
            window.AddAll(filled);
        });
    }

    public override int Approach(int target) => required.Approach(target);

    public override bool Matches(int doc)
    {
        var matches = required.Matches(doc);
        Doc = required.Doc;
        return matches;
    }

    public override double Score() => required.Score() + (optional.Matches(Doc) ? optional.Score() : 0);

    public override void AddSpans(List<WordSpan> spans)
    {
        required.AddSpans(spans);
        if (optional.Matches(Doc))
        {
            optional.AddSpans(spans);
        }
    }
}
