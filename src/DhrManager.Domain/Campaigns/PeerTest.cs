using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Campaigns;

/// <summary>Another organisation tests the proof of a signed answer; the partnership then settles the grade.</summary>
public sealed class PeerTest
{
    private PeerTest()
    {
    }

    /// <param name="whyChosen">Needed where it was not drawn by lot.</param>
    /// <exception cref="RuleBrokenException">The answer is not signed, or the organisation cannot test it.</exception>
    public PeerTest(LessonReturn answer, Guid challengerId, SampleBasis basis, string? whyChosen, DateOnly dueOn, Campaign campaign, Actor actor)
    {
        RuleBrokenException.ThrowIf(answer.Signature is null, "Only a signed answer can be tested.", Citations.Local);
        RuleBrokenException.ThrowIf(answer.AgencyId == challengerId, "An organisation cannot test its own answer. Choose another one.", Citations.Local);
        campaign.OrganisationOf(challengerId);
        RuleBrokenException.ThrowIf(dueOn <= actor.Today, "The test must be due after today.", Citations.Local);
        WhyChosen = basis == SampleBasis.Risk
            ? TypedText.Needed(whyChosen, "Enter why this answer is tested.", Campaign.TextMaxLength, "The reason")
            : null;
        Id = Guid.CreateVersion7();
        (CampaignId, PartnershipId, ReturnId, AgencyId, ItemId) = (answer.CampaignId, answer.PartnershipId, answer.Id, answer.AgencyId, answer.ItemId);
        (ChallengerId, Basis, DueOn, Tested, AskedOn) = (challengerId, basis, dueOn, answer.Signature, actor.Today);
    }

    public Guid Id { get; private set; }

    public Guid CampaignId { get; private set; }

    public Guid PartnershipId { get; private set; }

    public Guid ReturnId { get; private set; }

    public Guid ItemId { get; private set; }

    /// <summary>Whose answer is tested.</summary>
    public Guid AgencyId { get; private set; }

    /// <summary>Who tests it.</summary>
    public Guid ChallengerId { get; private set; }

    public SampleBasis Basis { get; private set; } = null!;

    public string? WhyChosen { get; private set; }

    public DateOnly AskedOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>The answer as it was signed when it came into the sample.</summary>
    public SignedAnswer Tested { get; private set; } = null!;

    /// <summary>What the other organisation found; null until it has looked.</summary>
    public PeerFinding? Finding { get; private set; }

    /// <summary>What the partnership settled; null until it has.</summary>
    public PeerFinding? Moderation { get; private set; }

    public int Version { get; private set; }

    /// <summary>What stands beside the organisation's own grade: as settled, or else as found.</summary>
    public AnswerPosition? Position => (Moderation ?? Finding)?.Position;

    public ProofVerifier Verifier => this switch
    {
        { Position: null } => ProofVerifier.Lead,
        _ when Position.Rank < Tested.Position.Rank => ProofVerifier.Disputed,
        { Moderation: not null } => ProofVerifier.Moderated,
        _ => ProofVerifier.Peer,
    };

    /// <summary>The other organisation says what the proof shows.</summary>
    /// <exception cref="RuleBrokenException">It has said so before, or does not say what it saw.</exception>
    public void Find(AnswerPosition position, EvidenceLevel? level, string? note, Actor actor)
    {
        RuleBrokenException.ThrowIf(Finding is not null, "This answer has been tested already.", Citations.Local);
        Finding = Checked(position, level, note, "Enter what you looked at and what it showed.", actor);
        Version++;
    }

    /// <summary>The partnership settles the grade.</summary>
    /// <exception cref="RuleBrokenException">Nobody has tested the answer, it is settled, or there is no reason.</exception>
    public void Moderate(AnswerPosition position, string? note, Actor actor)
    {
        RuleBrokenException.ThrowIf(Finding is null, "The other organisation has not tested this answer yet.", Citations.Local);
        RuleBrokenException.ThrowIf(Moderation is not null, "The grade of this answer is settled already.", Citations.Local);
        Moderation = Checked(position, Finding.Level, note, "Enter why the partnership settles on this.", actor);
        Version++;
    }

    /// <summary>Who tests an organisation's answer: of the others, the one that has the fewest tests, in a stable order.</summary>
    /// <exception cref="RuleBrokenException">There is no other organisation.</exception>
    public static Guid ChallengerOf(Guid agencyId, Campaign campaign, IReadOnlyCollection<PeerTest> tests)
    {
        var others = campaign.Organisations.Select(o => o.AgencyId).Where(id => id != agencyId).ToList();
        RuleBrokenException.ThrowIf(others.Count == 0, "Only one organisation takes part, so nobody else can test its answers.", Citations.Local);
        return others.OrderBy(id => tests.Count(t => t.ChallengerId == id)).ThenBy(id => id).First();
    }

    private static PeerFinding Checked(AnswerPosition position, EvidenceLevel? level, string? note, string sentence, Actor actor) =>
        new(position, level, TypedText.Needed(note, sentence, Campaign.TextMaxLength, "The note"), actor.Name, actor.Today);
}

/// <summary>What somebody found on testing an answer, or settled on it.</summary>
/// <param name="Level">The strongest evidence that was really there; null when there was none.</param>
public sealed record PeerFinding(AnswerPosition Position, EvidenceLevel? Level, string Note, string By, DateOnly On);
