namespace DhrManager.Domain.Campaigns;

/// <summary>What an organisation says of a lesson. A draft may be incomplete.</summary>
/// <param name="Position">Null while nobody has chosen.</param>
/// <param name="WhatChanged">With "not yet", what is planned; with "no longer applies" and "superseded", why.</param>
/// <param name="HowTold">How staff were told.</param>
/// <param name="CheckedOn">The day on which somebody last checked that it is so.</param>
/// <param name="EvidenceIds">Of the organisation's own library.</param>
/// <param name="Replies">To the questions of the campaign, in their order.</param>
/// <param name="CarriedFrom">The earlier return whose answer was taken over; null when it was written anew.</param>
/// <param name="IsReconfirmed">Whether somebody confirmed that what was taken over is still true.</param>
public sealed record LessonAnswer(
    AnswerPosition? Position,
    string? WhatChanged,
    string? HowTold,
    DateOnly? CheckedOn,
    IReadOnlyList<Guid> EvidenceIds,
    IReadOnlyList<string?> Replies,
    Guid? CarriedFrom = null,
    bool IsReconfirmed = false);

/// <summary>An answer that the accountable lead put their name to, with the evidence as it was on that day.</summary>
public sealed record SignedAnswer(
    LessonAnswer Answer,
    IReadOnlyList<EvidenceSeen> Evidence,
    string AnsweredBy,
    Guid SignedById,
    string SignedBy,
    DateOnly SignedOn)
{
    /// <summary>Never null: nothing is signed without it.</summary>
    public AnswerPosition Position => Answer.Position!;

    /// <summary>The strongest evidence; null when there is none.</summary>
    public CodedLists.EvidenceLevel? Level => Evidence.MaxBy(e => e.Level.Level)?.Level;

    /// <summary>The day of the newest evidence, or else the day on which it was last checked.</summary>
    public DateOnly? ProvedOn => Evidence.Count > 0 ? Evidence.Max(e => e.DatedOn) : Answer.CheckedOn;
}

/// <summary>More time, or no answer at all: what was asked, and what the partnership decided.</summary>
/// <param name="Until">The day asked for; null for an exemption.</param>
/// <param name="IsApproved">Null while it waits.</param>
public sealed record Relief(
    ReliefKind Kind,
    string Reason,
    DateOnly? Until,
    string AskedBy,
    DateOnly AskedOn,
    bool? IsApproved = null,
    string? Decision = null,
    string? DecidedBy = null,
    DateOnly? DecidedOn = null);

/// <summary>An answer that was given back to those who wrote it.</summary>
public sealed record GivenBack(string Reason, string By, DateOnly On);
