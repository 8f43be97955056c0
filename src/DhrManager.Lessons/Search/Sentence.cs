namespace DhrManager.Lessons.Search;

// A sentence with hits in it.
internal sealed record Sentence(int Start, int End, IReadOnlyList<HitRange> Hits)
{
    public int Length => End - Start;

    /// <summary>How much it tells about the query: what it matches first, how often only then.</summary>
    public double Worth(IReadOnlyList<double> weights, IReadOnlySet<int> shown)
    {
        var leaves = Hits.Select(hit => hit.Leaf).Where(leaf => !shown.Contains(leaf)).Distinct();
        return leaves.Sum(leaf => weights[leaf]) + (0.01 * Hits.Count);
    }
}
