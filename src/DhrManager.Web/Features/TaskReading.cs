using DhrManager.Domain.Access;
using DhrManager.Domain.Tasks;

namespace DhrManager.Web.Features;

/// <summary>What lists of tasks ask: is it this reader's, may this reader see it, and who else does it wait for.</summary>
public static class TaskReading
{
    /// <summary>Whether a line of a review's list lets its person do the task.</summary>
    public static bool IsFor(this ReviewTask task, ReviewAccess line) =>
        line.ReviewId == task.ReviewId
        && task.IsFor(line.Role.Code)
        && (!line.Role.IsOfAnAgency || line.AgencyId == task.AgencyId);

    /// <summary>Whether a line lets its person know of the task: the people of an agency know of their agency's tasks only.</summary>
    public static bool MayBeSeenBy(this ReviewTask task, ReviewAccess line) =>
        line.ReviewId == task.ReviewId && (!line.Role.IsOfAnAgency || line.AgencyId == task.AgencyId);

    /// <summary>"CSP chair or CSP manager"; "Agency contact of Estmere Constabulary".</summary>
    /// <param name="agencies">Names by id.</param>
    public static string WaitsFor(this ReviewTask task, IReadOnlyDictionary<Guid, string> agencies)
    {
        var roles = task.Roles.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(code => ReviewRole.List.TryFind(code, out var role) ? role : null)
            .OfType<ReviewRole>()
            .ToList();
        var words = string.Join(" or ", roles.Select(role => role.Label));
        return roles.Exists(role => role.IsOfAnAgency) && task.AgencyId is { } id && agencies.TryGetValue(id, out var agency)
            ? $"{words} of {agency}"
            : words;
    }
}
