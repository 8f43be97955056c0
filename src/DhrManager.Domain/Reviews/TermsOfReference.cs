namespace DhrManager.Domain.Reviews;

/// <summary>What the review looks at. The generic parts (purpose, panel, confidentiality) come from the regime and the case.</summary>
public sealed record TermsOfReference
{
    /// <summary>First day of the period in scope.</summary>
    public required DateOnly ScopeFrom { get; init; }

    /// <summary>Last day of the period in scope, usually that of the death.</summary>
    public required DateOnly ScopeTo { get; init; }

    /// <summary>Earlier events that matter all the same.</summary>
    public string? EarlierEvents { get; init; }

    /// <summary>The questions put to every agency; they head the returns and the report.</summary>
    public required IReadOnlyList<KeyLine> KeyLines { get; init; }

    /// <summary>Protected characteristics and how they meet in this case.</summary>
    public string? Equality { get; init; }

    public string? FamilyInvolvement { get; init; }

    public string? PerpetratorInvolvement { get; init; }

    /// <summary>Parallel processes and what may not be done before they end.</summary>
    public string? ParallelProcesses { get; init; }

    public string? ExpertInput { get; init; }

    public string? Media { get; init; }

    /// <summary>UK date; null when the family was not consulted.</summary>
    public DateOnly? FamilyConsultedOn { get; init; }

    public string? WhyFamilyNotConsulted { get; init; }

    /// <summary>UK date of the meeting that agreed it.</summary>
    public required DateOnly AgreedOn { get; init; }

    /// <summary>Which minute agreed it.</summary>
    public required string MinuteReference { get; init; }
}

/// <summary>A key line of enquiry.</summary>
/// <param name="Number">As cited in returns and in the report; unique in its version.</param>
public sealed record KeyLine(int Number, string Question, KeyLineSource ProposedBy);

/// <summary>One version of the terms, locked once agreed.</summary>
/// <param name="WhyChanged">Null for the first.</param>
public sealed record TermsVersion(int Number, TermsOfReference Terms, string? WhyChanged);
