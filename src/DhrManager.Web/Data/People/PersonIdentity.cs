namespace DhrManager.Web.Data.People;

/// <summary>
/// The identity key: who a pseudonym stands for. Kept apart from the case in encrypted columns; every opening is
/// audited. Nothing else in the database holds a real name of somebody the review is about.
/// </summary>
public sealed class PersonIdentity
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid ReviewId { get; init; }

    /// <summary>The person of the review whose pseudonym this is the key to.</summary>
    public Guid ReviewPersonId { get; init; }

    public string LegalName { get; set; } = "";

    /// <summary>Day, month and year as text, because some are known only in part.</summary>
    public string? DateOfBirth { get; set; }

    public string? Address { get; set; }

    /// <summary>Police, NHS and other numbers, one on a line.</summary>
    public string? Identifiers { get; set; }
}
