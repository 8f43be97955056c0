namespace DhrManager.Lessons.Search;

// The documents that match at least so many of several queries. Scores add up, or the best counts.
internal sealed class OrMatcher(IReadOnlyList<Matcher> parts, int minimum, bool bestCounts, Func<int, bool> mayRead) : Matcher
{
    // The parts themselves are paid for; looking at hundreds of them for each document is work too.
    private const int PartsForNothing = 32;

    private readonly Matcher[] _parts = [.. parts];

    public override long Cost { get; } = parts.Sum(part => part.Cost);

    public override bool FillsFast { get; } = parts.All(part => part.FillsFast);

    public override void Fill(ScoreWindow window)
    {
        var filled = window.Borrow();
        if (_parts.Length <= PartsForNothing || mayRead(_parts.Length))
        {
            FillFromParts(filled);
        }

        window.AddAll(filled);
        window.HandBack(filled);
    }

    public override int Approach(int target)
    {
        if (_parts.Length > PartsForNothing && !mayRead(2 * _parts.Length))
        {
            return End;
        }

        var next = End;
        foreach (var part in _parts)
        {
            next = Math.Min(next, part.Approach(target));
        }

        return next;
    }

    // All are asked: those that match score.
    public override bool Matches(int doc)
    {
        var matching = 0;
        foreach (var part in _parts)
        {
            matching += part.Matches(doc) ? 1 : 0;
        }

        if (matching < minimum)
        {
            return false;
        }

        Doc = doc;
        return true;
    }

    public override double Score()
    {
        double sum = 0, best = 0;
        foreach (var part in _parts)
        {
            if (part.Doc == Doc)
            {
                var score = part.Score();
                sum += score;
                best = Math.Max(best, score);
            }
        }

        return bestCounts ? best : sum;
    }

    public override void AddSpans(List<WordSpan> spans)
    {
        foreach (var part in _parts)
        {
            if (part.Doc == Doc)
            {
                part.AddSpans(spans);
            }
        }
    }

    private void FillFromParts(ScoreWindow filled)
    {
        if (minimum > 1)
        {
            FillCounting(filled);
        }
        else if (bestCounts)
        {
            Array.ForEach(_parts, part => filled.Use(part, filled.KeepBest));
        }
        else
        {
            Array.ForEach(_parts, part => part.Fill(filled));
        }
    }

    private void FillCounting(ScoreWindow filled)
    {
        var counts = new int[ScoreWindow.Size];
        foreach (var part in _parts)
        {
            filled.Use(part, found =>
            {
                filled.AddAll(found);
                found.Count(counts);
            });
        }

        filled.KeepWhere(counts, minimum);
    }
}
