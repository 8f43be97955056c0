using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Reviews;

/// <summary>What is known about a parallel process. Defendants and witnesses appear by pseudonym or role only.</summary>
public sealed record ParallelFacts
{
    public required ParallelProcessKind Kind { get; init; }

    /// <summary>The court, coroner, board or body.</summary>
    public required string Body { get; init; }

    public string? Reference { get; init; }

    /// <summary>The post to ask, for example "senior investigating officer".</summary>
    public string? Contact { get; init; }

    public DateOnly? StartedOn { get; init; }

    public DateOnly? ExpectedToEndOn { get; init; }

    /// <summary>Null while it goes on.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>How it ended; needed when it has.</summary>
    public string? Outcome { get; init; }

    /// <summary>Charge, trial, verdict, sentence; inquest opened, hearing, conclusion.</summary>
    public IReadOnlyList<KeyDate> KeyDates { get; init; } = [];

    /// <summary>Whether people the review wants to hear are witnesses.</summary>
    public bool HasWitnessesInCommon { get; init; }

    /// <summary>What the review must not do meanwhile.</summary>
    public string? Restrictions { get; init; }

    /// <summary>Whether its end has to be awaited before publication.</summary>
    public bool HoldsPublication { get; init; }
}

/// <summary>A date in a parallel process, past or to come.</summary>
public sealed record KeyDate(string What, DateOnly On);
