using System.Security.Cryptography;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Campaigns;

/// <summary>Five questions to the staff of one organisation about one lesson, for whoever has the link. Nobody is known.</summary>
public sealed class Pulse
{
    /// <summary>Fewer answers than this are never shown, whatever is chosen.</summary>
    /// <remarks>Source: disclosure control for small counts as NHS England and the Office for National Statistics practise it, where counts below five are hidden.</remarks>
    public const int SmallestGroup = 5;

    /// <summary>Larger groups would never be reached.</summary>
    public const int LargestGroup = 50;

    private Pulse()
    {
    }

    /// <param name="closesOn">The last day, UK calendar date.</param>
    /// <param name="minimumGroup">How many must have answered before anything is shown.</param>
    /// <exception cref="RuleBrokenException">The organisation does not take part, the day has passed, or the group is too small to hide in.</exception>
    public Pulse(Campaign campaign, CampaignItem item, Guid agencyId, DateOnly closesOn, int minimumGroup, Actor actor)
    {
        campaign.OrganisationOf(agencyId);
        RuleBrokenException.ThrowIf(closesOn < actor.Today, "The last day must be today or later.", Citations.Local);
        RuleBrokenException.ThrowIf(
            minimumGroup is < SmallestGroup or > LargestGroup,
            $"The smallest group that is shown must be {SmallestGroup} to {LargestGroup} people, so that nobody can be recognised.",
            Citations.DataProtection);

        Id = Guid.CreateVersion7();
        (CampaignId, PartnershipId, ItemId, AgencyId) = (campaign.Id, campaign.PartnershipId, item.Id, agencyId);
        (ClosesOn, MinimumGroup, StartedOn) = (closesOn, minimumGroup, actor.Today);
    }

    /// <summary>Know it, find it, talked about it, used it, can do it.</summary>
    public static IReadOnlyList<string> Questions { get; } =
    [
        "I know what this lesson says",
        "I know where to find what I should do about it",
        "I have talked about it in training, supervision or a team meeting",
        "I have used it in my work in the last three months",
        "I could do it tomorrow with somebody at risk",
    ];

    public Guid Id { get; private set; }

    public Guid CampaignId { get; private set; }

    public Guid PartnershipId { get; private set; }

    public Guid ItemId { get; private set; }

    public Guid AgencyId { get; private set; }

    /// <summary>Whoever has it may answer. 128 random bits.</summary>
    public string Token { get; private set; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public DateOnly StartedOn { get; private set; }

    public DateOnly ClosesOn { get; private set; }

    public int MinimumGroup { get; private set; }

    /// <summary>How many have answered.</summary>
    public int AnswerCount { get; private set; }

    /// <summary>Grows by one with every answer; two at once must not get one number.</summary>
    public int Version { get; private set; }

    /// <param name="today">UK calendar date.</param>
    public bool IsOpen(DateOnly today) => today <= ClosesOn;

    /// <summary>Takes one answer. Nothing of who or when is kept.</summary>
    /// <exception cref="RuleBrokenException">It is over, or a question has no answer.</exception>
    public PulseAnswer Take(PulseRole role, IReadOnlyList<PulseReply> replies, DateOnly today)
    {
        RuleBrokenException.ThrowIf(!IsOpen(today), "These questions are closed. Thank you all the same.", Citations.Local);
        RuleBrokenException.ThrowIf(replies.Count != Questions.Count, "Answer all five questions.", Citations.Local);
        Version++;
        return new PulseAnswer(Id, ++AnswerCount, role, replies);
    }
}

/// <summary>One anonymous answer. Its id is random on purpose: the usual ones tell the time.</summary>
public sealed class PulseAnswer
{
    private PulseAnswer()
    {
    }

    internal PulseAnswer(Guid pulseId, int number, PulseRole role, IReadOnlyList<PulseReply> replies) =>
        (Id, PulseId, Number, Role, Replies) = (Guid.NewGuid(), pulseId, number, role, [.. replies]);

    public Guid Id { get; private set; }

    public Guid PulseId { get; private set; }

    /// <summary>Counts from 1 within its pulse.</summary>
    public int Number { get; private set; }

    public PulseRole Role { get; private set; } = null!;

    /// <summary>In the order of <see cref="Pulse.Questions"/>.</summary>
    public IReadOnlyList<PulseReply> Replies { get; private set; } = [];
}
