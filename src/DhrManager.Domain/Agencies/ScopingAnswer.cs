using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Agencies;

/// <summary>What an agency found when it was asked whether it knew these people.</summary>
public sealed record ScopingAnswer
{
    public required ScopingResponse Response { get; init; }

    public DateOnly? FirstContactOn { get; init; }

    public DateOnly? LastContactOn { get; init; }

    /// <summary>What the contact was about; with "unable" and "declined", why; with "elsewhere", who holds the records.</summary>
    public string? Nature { get; init; }

    /// <summary>Which kinds of identifier and which systems were searched, never the identifiers themselves.</summary>
    public string? IdentifiersSearched { get; init; }

    /// <summary>Risk assessments, MARAC, MAPPA and other concerns.</summary>
    public string? Concerns { get; init; }

    public string? OtherAgencies { get; init; }

    /// <summary>Internal investigations, and learning already found.</summary>
    public string? InternalReviews { get; init; }

    public string? ViewOnReview { get; init; }

    /// <summary>Whether the records have been secured and routine deletion stopped.</summary>
    public bool RecordsSecured { get; init; }
}
