using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Campaigns;

/// <summary>
/// What one organisation answers about one lesson of a campaign: written by its people, signed by its accountable lead.
/// An aggregate of its own, because hundreds are written side by side.
/// </summary>
public sealed partial class LessonReturn
{
    private LessonReturn()
    {
    }

    internal LessonReturn(Campaign campaign, CampaignItem item, Guid agencyId)
    {
        Id = Guid.CreateVersion7();
        (CampaignId, PartnershipId, DueOn) = (campaign.Id, campaign.PartnershipId, campaign.DueOn);
        (ItemId, SourceId, AgencyId) = (item.Id, item.SourceId, agencyId);
    }

    public Guid Id { get; private set; }

    public Guid CampaignId { get; private set; }

    public Guid PartnershipId { get; private set; }

    public Guid ItemId { get; private set; }

    /// <summary>The lesson or recommendation of the review, the same in every campaign.</summary>
    public Guid SourceId { get; private set; }

    public Guid AgencyId { get; private set; }

    /// <summary>The last day on which it is in time; moved by an extension.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>As last saved by the organisation's people.</summary>
    public LessonAnswer? Draft { get; private set; }

    public string? DraftedBy { get; private set; }

    public DateOnly? DraftedOn { get; private set; }

    /// <summary>Whether those who wrote it have given it to the lead.</summary>
    public bool IsReady { get; private set; }

    /// <summary>Null unless it is signed now.</summary>
    public SignedAnswer? Signature { get; private set; }

    /// <summary>What was signed before and reopened, the oldest first.</summary>
    public IReadOnlyList<SignedAnswer> Earlier { get; private set; } = [];

    /// <summary>Why it came back from the lead or the partnership, the oldest first.</summary>
    public IReadOnlyList<GivenBack> GivenBack { get; private set; } = [];

    /// <summary>More time or exemption: what was asked and decided, the oldest first.</summary>
    public IReadOnlyList<Relief> Reliefs { get; private set; } = [];

    /// <summary>Whether the partnership decided that no answer is needed.</summary>
    public bool IsExempt { get; private set; }

    /// <summary>Grows by one with every change; a save that started from an older version is refused.</summary>
    public int Version { get; private set; }

    public LessonReturnStatus Status => this switch
    {
        { IsExempt: true } => LessonReturnStatus.Exempt,
        { Signature: not null } => LessonReturnStatus.SignedOff,
        { IsReady: true } => LessonReturnStatus.ToSign,
        { Draft: not null } => LessonReturnStatus.Drafted,
        _ => LessonReturnStatus.NotStarted,
    };

    /// <summary>What the organisation has asked for and the partnership has not decided; null when there is nothing.</summary>
    public Relief? Asked => Reliefs is [.., { IsApproved: null } last] ? last : null;

    /// <param name="today">UK calendar date.</param>
    public bool IsLate(DateOnly today) => !Status.IsDone && DueOn < today;

    /// <summary>Whether it was signed after its day.</summary>
    public bool WasLate => Signature?.SignedOn > DueOn;

    /// <summary>The strongest evidence it was signed with; null when there is none.</summary>
    public EvidenceLevel? Level => Signature?.Level;
}
