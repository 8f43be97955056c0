using System.Security.Cryptography;
using System.Text;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Campaigns;

/// <summary>A draw by lot that anybody can repeat: the candidates and the seed are kept.</summary>
public sealed class SampleDraw
{
    private SampleDraw()
    {
    }

    /// <param name="seed">Random, and chosen before anybody knows what it draws.</param>
    /// <exception cref="RuleBrokenException">There are fewer candidates than are to be drawn.</exception>
    public SampleDraw(Campaign campaign, IReadOnlyList<Guid> candidates, int size, string seed, Actor actor)
    {
        RuleBrokenException.ThrowIf(size < 1, "Enter how many answers to draw, at least 1.", Citations.Local);
        RuleBrokenException.ThrowIf(
            candidates.Count < size,
            $"Only {candidates.Count} signed answers claim a change and are not in the sample yet. Draw fewer.",
            Citations.Local);
        Id = Guid.CreateVersion7();
        (CampaignId, PartnershipId, Candidates, Size, Seed) = (campaign.Id, campaign.PartnershipId, candidates, size, seed);
        (DrawnBy, DrawnOn) = (actor.Name, actor.Today);
    }

    public Guid Id { get; private set; }

    public Guid CampaignId { get; private set; }

    public Guid PartnershipId { get; private set; }

    /// <summary>The returns that could be drawn.</summary>
    public IReadOnlyList<Guid> Candidates { get; private set; } = [];

    public int Size { get; private set; }

    public string Seed { get; private set; } = "";

    public string DrawnBy { get; private set; } = "";

    public DateOnly DrawnOn { get; private set; }

    /// <summary>The same for the same seed and candidates: those whose SHA-256 of "seed:id" is smallest.</summary>
    public IReadOnlyList<Guid> Drawn => [.. Candidates.OrderBy(LotOf, StringComparer.Ordinal).Take(Size)];

    private string LotOf(Guid id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed}:{id:D}")));
}
