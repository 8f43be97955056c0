using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Campaigns;

/// <summary>What a campaign is to find out, and by when.</summary>
/// <param name="Questions">Asked about every lesson, besides what every return says. May be empty.</param>
/// <param name="OpensOn">UK calendar date.</param>
/// <param name="DueOn">UK calendar date; the last day on which an answer is in time.</param>
public sealed record CampaignPlan(
    string Name,
    string Purpose,
    IReadOnlyList<string> Questions,
    DateOnly OpensOn,
    DateOnly DueOn,
    DoneRule Rule);

/// <summary>When a lesson may be called embedded.</summary>
/// <param name="EmbeddedNeeds">The weakest evidence that is enough.</param>
/// <param name="ProofMonths">How old the newest evidence may be, in months, when the answer is signed.</param>
public sealed record DoneRule(EvidenceLevel EmbeddedNeeds, int ProofMonths)
{
    /// <summary>Longest that proof may be said to last: the longer rota of re-assurance.</summary>
    public const int MostProofMonths = 60;

    /// <summary>A change counts as embedded when it was seen in practice within two years.</summary>
    /// <remarks>Source: this system's default; training alone is weak, and a cycle of re-assurance is at most two years.</remarks>
    public static readonly DoneRule Usual = new(EvidenceLevel.SeenInPractice, ProofMonths: 24);
}
