using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Families;

/// <summary>How the family was told of a decision, or why nobody was.</summary>
public sealed record FamilyNotice
{
    /// <summary>UK date; null when nobody was told.</summary>
    public DateOnly? ToldOn { get; init; }

    public FamilyContactMethod? Method { get; init; }

    /// <summary>The person in the case who was told; null for the family as a whole.</summary>
    public Guid? PersonId { get; init; }

    public bool AdvocateOffered { get; init; }

    public string? WhyNoAdvocate { get; init; }

    public string? WhyNobodyTold { get; init; }

    public string? Note { get; init; }
}
