namespace DhrManager.Domain.Returns;

/// <summary>Who writes a return, and that they are independent of the case.</summary>
/// <param name="AuthorId">The author's account; it is given access to the review.</param>
/// <param name="SignOffOfficerId">The senior officer's account; null when the agency's sign-off officer has access already.</param>
public sealed record AuthorNomination(
    Guid AuthorId,
    string AuthorName,
    string JobTitle,
    bool IsNotInvolved,
    bool IsNotLineManager,
    Guid? SignOffOfficerId = null);
