using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Families;

/// <summary>How a relative, friend or colleague wants to be part of the review, in their own terms.</summary>
/// <remarks>Source: 2016 guidance, section 6. No automatic message ever goes to a family.</remarks>
public sealed record FamilyWishes
{
    public FamilyContactMethod? PreferredMethod { get; init; }

    /// <summary>How often they want to hear, and from whom.</summary>
    public string? HowOften { get; init; }

    /// <summary>UK date; null until a specialist advocate has been offered.</summary>
    public DateOnly? AdvocateOfferedOn { get; init; }

    /// <summary>The advocate's organisation; null while there is none.</summary>
    public string? Advocate { get; init; }

    public string? InterpreterLanguage { get; init; }

    /// <summary>Birthdays, anniversaries and other days on which nobody should call or publish.</summary>
    public IReadOnlyList<DateOnly> DoNotContactOn { get; init; } = [];

    public bool AgreesToDraftBeingShared { get; init; }

    /// <summary>Who must not receive what, and other things that keep people safe.</summary>
    public string? SafetyNote { get; init; }

    /// <summary>Words about the person who died, for the report.</summary>
    public string? Tribute { get; init; }

    /// <summary>UK date; null unless they do not want to take part. The door stays open.</summary>
    public DateOnly? DeclinedOn { get; init; }

    /// <summary>When to offer again after they declined.</summary>
    public DateOnly? OfferAgainOn { get; init; }
}
