using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Reviews;

/// <summary>What is known when a death is notified. Names and identifiers of people stay outside, in the identity key.</summary>
public sealed record OpenReview
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Reference { get; init; }

    public required Guid PartnershipId { get; init; }

    /// <summary>Accounts of the CSP managers who will run it. Without one, nobody could find the review.</summary>
    public required IReadOnlyList<Guid> Managers { get; init; }

    /// <summary>For the person who died; may be changed later, best with the family.</summary>
    public required string Pseudonym { get; init; }

    /// <summary>UK date on which the partnership was told.</summary>
    public required DateOnly NotifiedOn { get; init; }

    /// <summary>The body that told it and the role of the sender; no name is needed.</summary>
    public required string NotifiedBy { get; init; }

    /// <summary>UK date; null when not known.</summary>
    public DateOnly? DiedOn { get; init; }

    /// <summary>Whole years; null when not known. Only the age band is kept.</summary>
    public int? AgeAtDeath { get; init; }

    public Sex Sex { get; init; } = Sex.Unknown;

    /// <summary>What the person who died was to the person thought responsible.</summary>
    public Relationship Relationship { get; init; } = Relationship.Unknown;

    public required DeathCategory DeathCategory { get; init; }

    /// <summary>A few neutral sentences without names.</summary>
    public required string Circumstances { get; init; }
}
