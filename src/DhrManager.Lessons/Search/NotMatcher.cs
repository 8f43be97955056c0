namespace DhrManager.Lessons.Search;

// The documents that match one query and not another.
internal sealed class NotMatcher(Matcher wanted, Matcher excluded, Func<int, bool> mayRead) : Matcher
{
    private const int MostTimesTheWanted = 8;

    public override long Cost => wanted.Cost;

    public override bool FillsFast { get; } = wanted.FillsFast && excluded.FillsFast && excluded.Cost < MostTimesTheWanted * wanted.Cost;

    public override void Fill(ScoreWindow window)
    {
        if (!FillsFast)
        {
            base.Fill(window);
            return;
        }

        window.Use(wanted, filled =>
        {
            filled.Use(excluded, filled.Remove);
            if (IsSure)
            {
                window.AddAll(filled);
            }
        });
    }

    public override int Approach(int target) => wanted.Approach(target);

    public override bool Matches(int doc)
    {
        if (!wanted.Matches(doc) || excluded.Matches(doc) || !IsSure)
        {
            return false;
        }

        Doc = doc;
        return true;
    }

    public override double Score() => wanted.Score();

    public override void AddSpans(List<WordSpan> spans) => wanted.AddSpans(spans);

    // When the budget ends in what is excluded, nobody knows of any further document that it is not excluded.
    private bool IsSure => mayRead(0);
}
