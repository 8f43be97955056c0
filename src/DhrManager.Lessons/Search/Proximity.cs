using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// Words of the query that stand near one another tell more than the same words far apart.
internal sealed class Proximity(IReadOnlyList<double> weights, IndexSnapshot snapshot)
{
    private const int Near = 8;
    private const double Weight = 0.2;

    // With more words than this, only neighbours in the query are compared: pairs grow with the square.
    private const int MostWordsForAllPairs = 12;

    public double Score(IReadOnlyList<WordSpan> spans, Segment segment, int doc) =>
        ScoreField(spans, inText: false, segment.TitleLengths[doc] / snapshot.AverageTitleLength)
        + ScoreField(spans, inText: true, segment.TextLengths[doc] / snapshot.AverageTextLength);

    private double ScoreField(IReadOnlyList<WordSpan> spans, bool inText, double relativeLength)
    {
        var positions = PositionsByLeaf(spans, inText);
        var reach = weights.Count > MostWordsForAllPairs ? 1 : weights.Count;
        double score = 0;
        for (var a = 0; a < positions.Length; a++)
        {
            for (var b = a + 1; b < Math.Min(positions.Length, a + 1 + reach); b++)
            {
                var together = CountNear(positions[a], positions[b]);
                var damping = Bm25F.K1 * (0.7 + (0.3 * relativeLength));
                score += Weight * ((weights[a] + weights[b]) / 2) * together * (Bm25F.K1 + 1) / (together + damping);
            }
        }

        return score;
    }

    private List<int>[] PositionsByLeaf(IReadOnlyList<WordSpan> spans, bool inText)
    {
        var positions = new List<int>[weights.Count];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = [];
        }

        foreach (var span in spans)
        {
            if (span.IsInText == inText)
            {
                positions[span.Leaf].Add(span.Position);
            }
        }

        // Alternatives share a leaf: theirs come one after the other.
        Array.ForEach(positions, list => list.Sort());
        return positions;
    }

    private static int CountNear(List<int> some, List<int> others)
    {
        int count = 0, from = 0, to = 0;
        foreach (var position in some)
        {
            while (from < others.Count && others[from] < position - Near)
            {
                from++;
            }

            while (to < others.Count && others[to] <= position + Near)
            {
                to++;
            }

            count += to - from;
        }

        return count;
    }
}
