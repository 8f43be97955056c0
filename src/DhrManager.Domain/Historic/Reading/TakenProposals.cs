namespace DhrManager.Domain.Historic.Reading;

/// <summary>Which proposals a reader has taken: by their words, and where these were corrected since, by most of them.</summary>
public static class TakenProposals
{
    private const double Most = 0.5;

    /// <returns>For each proposal, in the same order, the item that stands for it; null while there is none. An item stands for one only.</returns>
    public static IReadOnlyList<TakenItem?> Find(IReadOnlyList<ProposedRecommendation> proposals, IEnumerable<TakenItem> items)
    {
        List<TakenItem> left = [.. items];
        var found = proposals.Select(proposal => TakeOut(left, proposal)).ToArray();
        foreach (var corrected in left)
        {
            var nearest = Enumerable.Range(0, proposals.Count)
                .Where(i => found[i] is null && proposals[i].Page == corrected.Text.Page)
                .Select(i => (Index: i, Shared: Shared(proposals[i].Text, corrected.Text.Text)))
                .Where(pair => pair.Shared >= Most)
                .OrderByDescending(pair => pair.Shared)
                .ToList();
            if (nearest.Count > 0)
            {
                found[nearest[0].Index] = corrected;
            }
        }

        return found;
    }

    private static TakenItem? TakeOut(List<TakenItem> left, ProposedRecommendation proposal)
    {
        var item = left.Find(i => string.Equals(i.Text.Text, proposal.Text, StringComparison.OrdinalIgnoreCase));
        if (item is not null)
        {
            left.Remove(item);
        }

        return item;
    }

    // The share of the proposal's words that are in the other still.
    private static double Shared(string proposed, string corrected)
    {
        var words = RecommendationWords.Of(proposed);
        return words.Count == 0 ? 0 : (double)words.Intersect(RecommendationWords.Of(corrected)).Count() / words.Count;
    }
}
