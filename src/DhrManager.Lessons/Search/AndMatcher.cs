namespace DhrManager.Lessons.Search;

// The documents that match all of several queries.
internal sealed class AndMatcher(IReadOnlyList<Matcher> parts, Func<int, bool> mayRead) : Matcher
{
    // The parts themselves are paid for; asking and scoring hundreds of them for each document is work too.
    private const int PartsForNothing = 32;
    private const int CostOfAsking = 16;

    private const int MostTimesTheScarcest = 8;

    private readonly Matcher[] _scarcestFirst = [.. parts.OrderBy(part => part.Cost)];

    public override long Cost => _scarcestFirst[0].Cost;

    // Reading all of what is frequent is worth it only where most of it is needed.
    public override bool FillsFast { get; } = parts.All(part => part.FillsFast) && parts.Max(part => part.Cost) < MostTimesTheScarcest * parts.Min(part => part.Cost);

    public override void Fill(ScoreWindow window)
    {
        if (!FillsFast)
        {
            base.Fill(window);
            return;
        }

        window.Use(parts[0], filled =>
        {
            foreach (var part in parts.Skip(1))
            {
                filled.Use(part, filled.KeepCommon);
            }

            window.AddAll(filled);
        });
    }

    public override int Approach(int target)
    {
        var doc = _scarcestFirst[0].Approach(target);
        for (var i = 1; i < _scarcestFirst.Length && doc != End;)
        {
            var other = MayAsk() ? _scarcestFirst[i].Approach(doc) : End;
            if (other == doc)
            {
                i++;
            }
            else
            {
                doc = other == End ? End : _scarcestFirst[0].Approach(other);
                i = 1;
            }
        }

        return doc;
    }

    public override bool Matches(int doc)
    {
        foreach (var part in _scarcestFirst)
        {
            if (!part.Matches(doc))
            {
                return false;
            }
        }

        Doc = doc;
        return true;
    }

    // In the order of the query, not of cost: sums then come out alike whatever the segment.
    public override double Score()
    {
        double score = 0;
        foreach (var part in parts)
        {
            score += part.Score();
        }

        return score;
    }

    public override void AddSpans(List<WordSpan> spans)
    {
        foreach (var part in parts)
        {
            part.AddSpans(spans);
        }
    }

    private bool MayAsk() => parts.Count <= PartsForNothing || mayRead(CostOfAsking);
}
