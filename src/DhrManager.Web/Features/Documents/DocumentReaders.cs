using DhrManager.Domain.Access;
using DhrManager.Web.Documents;

namespace DhrManager.Web.Features.Documents;

/// <summary>
/// Who may read a stored document: what concerns one agency its own people and the partnership; letters to the family
/// only those who may see the family's part; letters to all agencies everybody on the review's list.
/// </summary>
public static class DocumentReaders
{
    private static readonly string[] _toAllAgencies =
        [LetterCodes.DecisionAgencies, LetterCodes.DraftIssued, LetterCodes.PublicationNotice];

    private static readonly string[] _toFamily = [LetterCodes.FamilyFirst, LetterCodes.FamilyNoReview];

    public static bool MaySeeDocument(this ReviewView view, string kind, Guid? agencyId) =>
        _toFamily.Contains(kind) ? view.MaySee(ReviewPart.Family)
        : view.MaySeeAgency(agencyId) || (agencyId is null && _toAllAgencies.Contains(kind));
}
