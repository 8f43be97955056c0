using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Historic;

/// <summary>What the library needs to know of a captured review beyond what its readers took.</summary>
public sealed record LibraryFacts
{
    public required string Reference { get; init; }

    /// <summary>The pseudonym of the person who died, as printed.</summary>
    public required string Pseudonym { get; init; }

    public required DeathCategory DeathCategory { get; init; }

    public AgeBand AgeBand { get; init; } = AgeBand.Unknown;

    public Sex Sex { get; init; } = Sex.Unknown;

    public Relationship Relationship { get; init; } = Relationship.Unknown;

    /// <summary>What the review was called then, for example "DHR".</summary>
    public required string ReviewType { get; init; }

    /// <summary>The case in short, a paragraph each.</summary>
    public IReadOnlyList<string> Summary { get; init; } = [];

    /// <summary>The agencies that knew the people.</summary>
    public IReadOnlyList<Guid> AgencyIds { get; init; } = [];

    /// <summary>Where the report can be read; null when it is not on the web.</summary>
    public string? Address { get; init; }

    /// <summary>Why only the lessons may be published; null when the report may be as well.</summary>
    public WithheldReason? SummaryOnly { get; init; }

    /// <summary>Somebody has looked that pages and items hold pseudonyms only.</summary>
    public bool ArePseudonymsConfirmed { get; init; }

    /// <summary>The post or body that cleared it for publication.</summary>
    public required string ClearedBy { get; init; }

    public required DateOnly ClearedOn { get; init; }
}

/// <summary>Who cleared a captured review for the library, and who put it there.</summary>
public sealed record LibraryClearance(string ClearedBy, DateOnly ClearedOn, WithheldReason? SummaryOnly, Guid PutById, string PutBy, DateTime PutAt);
