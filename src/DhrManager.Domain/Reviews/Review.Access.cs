using DhrManager.Domain.Access;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// Who is on the review's list. Nobody else can find it.
public sealed partial class Review
{
    private readonly List<ReviewAccess> _access = [];

    public IReadOnlyList<ReviewAccess> Access => _access;

    /// <summary>Puts a person on the review's list. Doing it twice changes nothing.</summary>
    /// <param name="agencyId">Needed for the roles that act for one agency, refused for the others.</param>
    /// <exception cref="RuleBrokenException">The agency is missing or superfluous.</exception>
    /// <remarks>Source: local information-sharing agreement; 2016 guidance, section 4.</remarks>
    public void GrantAccess(Guid personId, ReviewRole role, Guid? agencyId, Actor actor)
    {
        RuleBrokenException.ThrowIf(
            role.IsOfAnAgency != agencyId.HasValue,
            role.IsOfAnAgency ? $"Choose the agency that this {role.Label.ToLowerInvariant()} acts for." : $"A {role.Label} acts for no single agency. Leave the agency out.",
            Citations.Local);

        if (_access.Exists(a => a.EndedAt is null && a.PersonId == personId && a.Role == role && a.AgencyId == agencyId))
        {
            return;
        }

        _access.Add(new ReviewAccess(Id, personId, role, agencyId, actor.Now));
        Record(new AccessGranted(personId, role.Code, agencyId), actor);
    }

    /// <summary>Takes a line off the review's list; the line itself is kept.</summary>
    /// <exception cref="RuleBrokenException">There is no such line, or it is the last CSP manager's.</exception>
    public void EndAccess(Guid accessId, Actor actor)
    {
        var line = _access.Find(a => a.Id == accessId && a.EndedAt is null);
        RuleBrokenException.ThrowIf(line is null, "This person is no longer on the review's list.", Citations.Local);
        RuleBrokenException.ThrowIf(
            line!.Role == ReviewRole.CspManager && _access.Count(a => a.EndedAt is null && a.Role == ReviewRole.CspManager) == 1,
            "This is the only CSP manager of the review. Add another one first.",
            Citations.Local);

        line.End(actor.Now);
        Record(new AccessEnded(line.PersonId, line.Role.Code, line.AgencyId), actor);
    }

    /// <summary>
    /// After a transfer: the people of the partnership that leads now come onto the list, and those of the former one leave
    /// it unless they have the same place in both. Whoever was put on the list by hand stays.
    /// </summary>
    /// <param name="former">Everybody with a standing place in the partnership that led before.</param>
    /// <param name="present">Everybody with one in the partnership that leads now.</param>
    /// <exception cref="RuleBrokenException">The partnership that leads now has no CSP manager.</exception>
    /// <remarks>Source: local information-sharing agreement; nobody keeps a case that is no longer theirs.</remarks>
    public void HandOverAccess(IReadOnlyCollection<StandingPlace> former, IReadOnlyCollection<StandingPlace> present, Actor actor)
    {
        RuleBrokenException.ThrowIf(
            present.All(place => place.Role != ReviewRole.CspManager),
            "The other partnership has no CSP manager, so nobody there could take the review on. Ask an administrator to give somebody that place first.",
            Citations.Local);

        foreach (var place in present)
        {
            GrantAccess(place.PersonId, place.Role, agencyId: null, actor);
        }

        var leaving = former.Except(present).ToList();
        var ending = _access.Where(a => a.EndedAt is null && leaving.Contains(new StandingPlace(a.PersonId, a.Role))).ToList();
        ending.ForEach(line => EndAccess(line.Id, actor));
        Record(new AccessHandedOver(ending.Count), actor);
    }

    private void EndRole(Guid? personId, ReviewRole role, Actor actor)
    {
        if (personId is not null && _access.Find(a => a.EndedAt is null && a.PersonId == personId && a.Role == role) is { } line)
        {
            EndAccess(line.Id, actor);
        }
    }
}

/// <summary>A person was put on the review's list.</summary>
public sealed record AccessGranted(Guid PersonId, string Role, Guid? AgencyId) : CaseEvent;

/// <summary>A person was taken off the review's list.</summary>
public sealed record AccessEnded(Guid PersonId, string Role, Guid? AgencyId) : CaseEvent;

/// <summary>The people of the former partnership left the review's list.</summary>
/// <param name="Ended">How many.</param>
public sealed record AccessHandedOver(int Ended) : CaseEvent;
