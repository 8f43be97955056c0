using DhrManager.Domain.Chronologies;
using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Reviews;

/// <summary>What the published report says of its case in short, for people who look for lessons. Pseudonyms only.</summary>
public sealed record CaseSummary
{
    /// <summary>As printed on the report.</summary>
    public required string Title { get; init; }

    /// <summary>What the review was called, for example "DHR"; names have changed with the law.</summary>
    public required string ReviewType { get; init; }

    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    public IReadOnlyList<string> KeyFindings { get; init; } = [];

    public IReadOnlyList<CaseFlag> Flags { get; init; } = [];

    /// <summary>Every circumstance that was looked for in the report, also those it denies or is silent about.</summary>
    public IReadOnlyList<CodedFlag> CodedFlags { get; init; } = [];

    /// <summary>Further features in the words of the report, for example "carer strain".</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The agencies that knew the people.</summary>
    public IReadOnlyList<Guid> AgencyIds { get; init; } = [];

    /// <summary>The agencies on the panel.</summary>
    public IReadOnlyList<Guid> PanelAgencyIds { get; init; } = [];

    /// <summary>When it was published, as exactly as is known; null when the review's own date is exact.</summary>
    public ChronologyDate? PublishedWhen { get; init; }

    /// <summary>Why only approved lessons are in the library and not the report; null when the report could be published.</summary>
    public WithheldReason? SummaryOnly { get; init; }

    /// <summary>Coarse facts as the report prints them, for example ethnicity or place of death.</summary>
    public IReadOnlyList<CaseFact> Facts { get; init; } = [];
}

/// <summary>One fact of the case as printed.</summary>
/// <param name="About">The pseudonym it is about; null when it is about the death.</param>
public sealed record CaseFact(string Name, string Value, string? About = null);

/// <summary>Whether the report says that a circumstance was so. Silence is not a no.</summary>
/// <param name="Page">Of the report; null when not stated or not known.</param>
/// <param name="Confidence">How sure the readers were.</param>
public sealed record CodedFlag(CaseFlag Flag, TagAnswer Answer, int? Page, CodingConfidence Confidence);
