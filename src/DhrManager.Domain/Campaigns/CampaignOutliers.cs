using System.Globalization;

namespace DhrManager.Domain.Campaigns;

/// <summary>What a committee should ask an organisation about.</summary>
public static class CampaignOutliers
{
    /// <summary>An organisation stands out when its share of embedded lessons is this many points from the middle one.</summary>
    public const int FarFromMiddle = 25;

    /// <param name="counts">By organisation.</param>
    /// <param name="tests">All tests of the campaign.</param>
    /// <param name="stated">The organisations that have signed a statement.</param>
    /// <returns>Sentences by organisation; organisations that do not stand out are missing.</returns>
    public static IReadOnlyDictionary<Guid, IReadOnlyList<string>> Of(
        IReadOnlyDictionary<Guid, StatementCounts> counts, IReadOnlyCollection<PeerTest> tests, IReadOnlyCollection<Guid> stated)
    {
        var middle = Middle([.. counts.Values.Select(c => c.EmbeddedPercent).OfType<int>().Order()]);
        return counts
            .Select(c => (c.Key, Sentences: (IReadOnlyList<string>)[.. Sentences(c.Value, middle, tests.Count(t => t.AgencyId == c.Key && t.Verifier == ProofVerifier.Disputed), stated.Contains(c.Key))]))
            .Where(c => c.Sentences.Count > 0)
            .ToDictionary(c => c.Key, c => c.Sentences);
    }

    private static IEnumerable<string> Sentences(StatementCounts counts, int? middle, int disputed, bool hasStated)
    {
        if (counts.EmbeddedPercent is { } own && middle is { } usual && Math.Abs(own - usual) >= FarFromMiddle)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Says that {own}% of what has to be done is embedded; the middle organisation says {usual}%.");
        }

        if (counts.Missing > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{counts.Missing} of {counts.Asked} answers are missing.");
        }

        if (disputed > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{disputed} of its answers said more than another organisation found.");
        }

        if (!hasStated)
        {
            yield return "Its chief officer has not signed a statement.";
        }
    }

    private static int? Middle(IReadOnlyList<int> sorted) => sorted.Count == 0 ? null : sorted[sorted.Count / 2];
}
