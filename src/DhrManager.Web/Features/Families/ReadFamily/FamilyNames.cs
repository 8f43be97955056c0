using DhrManager.Domain.People;

namespace DhrManager.Web.Features.Families.ReadFamily;

/// <summary>Who a contact was with, by pseudonym.</summary>
public static class FamilyNames
{
    public static string Of(Guid? personId, IReadOnlyList<CasePerson> people) =>
        people.FirstOrDefault(p => p.Id == personId)?.Pseudonym ?? "The family as a whole";
}
