using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Reviews;

/// <summary>The partnership's decision, as it will be read by the Home Office, the family and a court.</summary>
public sealed record DecisionRecord
{
    public required DecisionOutcome Outcome { get; init; }

    /// <summary>UK date.</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>Name and office of the decision-maker: the chair of the partnership or a named delegate.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>One answer to each question of the regime.</summary>
    public required IReadOnlyList<CriterionAnswer> Criteria { get; init; }

    /// <summary>Codes of the regime's circumstances of particular concern that apply.</summary>
    public IReadOnlyList<string> ParticularConcerns { get; init; } = [];

    public required string Reasons { get; init; }

    /// <summary>Who advised: agencies and roles.</summary>
    public required string Attendees { get; init; }

    public required bool SpecialistVoicePresent { get; init; }

    /// <summary>Why nobody from a specialist domestic abuse service was there; null when somebody was.</summary>
    public string? WhyNoSpecialistVoice { get; init; }

    /// <summary>Who disagreed and why; null when nobody did.</summary>
    public string? Dissent { get; init; }

    /// <summary>For a joint review the other half; for another review, the one that takes over.</summary>
    public ParallelProcessKind? OtherReview { get; init; }

    /// <summary>The body responsible for <see cref="OtherReview"/>.</summary>
    public string? OtherReviewBody { get; init; }

    /// <summary>Why a review is held although a criterion is not met.</summary>
    public string? WhyCriteriaNotMet { get; init; }

    /// <summary>For a deferred decision: the day it is taken up again.</summary>
    public DateOnly? DeferredUntil { get; init; }

    /// <summary>For a deferred decision: what is missing.</summary>
    public string? Awaited { get; init; }

    /// <summary>For a transfer: the partnership that leads instead.</summary>
    public Guid? ToPartnershipId { get; init; }
}

/// <summary>The answer to one of the regime's questions, with its reason.</summary>
/// <param name="Code">The code of the regime's criterion.</param>
public sealed record CriterionAnswer(string Code, bool IsMet, string Reason);
