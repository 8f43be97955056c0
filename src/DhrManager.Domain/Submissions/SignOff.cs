namespace DhrManager.Domain.Submissions;

/// <summary>The partnership's signature under a report.</summary>
/// <param name="On">UK calendar date of the meeting or the signature.</param>
/// <param name="SignedBy">Name and post of whoever signs for the partnership.</param>
/// <param name="IsAnonymityConfirmed">That nobody but the chair and the panel can be identified from it.</param>
public sealed record SignOff(DateOnly On, string SignedBy, bool IsAnonymityConfirmed, string? Note = null);
