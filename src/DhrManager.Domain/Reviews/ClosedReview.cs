using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;

namespace DhrManager.Domain.Reviews;

/// <summary>A review that was closed before this system was used, as its published report and its action plan tell it.</summary>
public sealed record ClosedReview
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Reference { get; init; }

    public required Guid PartnershipId { get; init; }

    /// <summary>Accounts of the CSP managers who keep it.</summary>
    public required IReadOnlyList<Guid> Managers { get; init; }

    public required string Pseudonym { get; init; }

    public AgeBand AgeBand { get; init; } = AgeBand.Unknown;

    public Sex Sex { get; init; } = Sex.Unknown;

    /// <summary>What the person who died was to the person thought responsible.</summary>
    public Relationship Relationship { get; init; } = Relationship.Unknown;

    /// <summary>The other people of the report.</summary>
    public IReadOnlyList<ClosedReviewPerson> OtherPeople { get; init; } = [];

    public required DeathCategory DeathCategory { get; init; }

    public DateOnly? DiedOn { get; init; }

    /// <summary>Null where the report does not say, as with the two after it.</summary>
    public DateOnly? NotifiedOn { get; init; }

    public DateOnly? DecidedOn { get; init; }

    /// <summary>Null when the report was never published as well.</summary>
    public DateOnly? PublishedOn { get; init; }

    public required DateOnly ClosedOn { get; init; }

    /// <summary>Where the report can be read; null when it was taken down.</summary>
    public string? PublishedAddress { get; init; }

    public required CaseSummary Summary { get; init; }

    public IReadOnlyList<LessonText> Lessons { get; init; } = [];

    public IReadOnlyList<ClosedRecommendation> Recommendations { get; init; } = [];
}

/// <summary>Somebody in the report of a review that was closed before, by the pseudonym printed there.</summary>
public sealed record ClosedReviewPerson(PersonRole Role, string Pseudonym, AgeBand AgeBand, Sex Sex);

/// <summary>A recommendation with what became of it.</summary>
/// <param name="Action">What its agency did; null for a body outside the partnership.</param>
/// <param name="Letter">How a body outside was asked; null for an agency.</param>
public sealed record ClosedRecommendation(RecommendationText Text, ClosedAction? Action, ClosedLetter? Letter);

/// <summary>The action for a recommendation, as the last action plan shows it.</summary>
/// <param name="Outcome">In the words of the plan; null when it says nothing.</param>
/// <param name="DoneOn">Null when it was not done by the time the review was closed.</param>
public sealed record ClosedAction(DateOnly TargetOn, ActionStatus Status, string? Outcome, DateOnly? DoneOn);

/// <summary>A letter to a body outside and its reply.</summary>
public sealed record ClosedLetter(DateOnly SentOn, DateOnly? ReceivedOn, string? Reply);
