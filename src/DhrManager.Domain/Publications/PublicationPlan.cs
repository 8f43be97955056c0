namespace DhrManager.Domain.Publications;

/// <summary>How and when the report is to appear.</summary>
/// <param name="PlannedOn">UK calendar date.</param>
/// <param name="Title">By pseudonym, as on the page.</param>
/// <param name="FamilyToldOn">UK calendar date on which the family was told the date; null when it was not.</param>
/// <param name="Contact">Who answers the press and the public.</param>
public sealed record PublicationPlan(
    DateOnly PlannedOn,
    string Title,
    DateOnly? FamilyToldOn,
    string? WhyFamilyNotTold,
    bool IsAnonymityChecked,
    bool HasHelpLines,
    bool HasContentWarning,
    string Contact);

/// <summary>A copy of the report that was sent.</summary>
/// <param name="Recipient">A code of the regime's recipients, or another of <see cref="CodedLists.CopyRecipientKind"/>.</param>
/// <param name="To">Who it was, by name of post or body.</param>
public sealed record CopySent(string Recipient, string To, DateOnly SentOn);

/// <summary>Publication put off, with a day on which somebody looks again.</summary>
public sealed record PublicationDeferral(DateOnly On, string Reason, DateOnly LookAgainOn, DateOnly? EndedOn = null, string? EndNote = null);
