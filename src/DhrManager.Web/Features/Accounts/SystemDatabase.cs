using DhrManager.Domain;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Accounts;

/// <summary>
/// An administrator sees no review, and yet what they do to an account changes who is on the reviews' lists. For that
/// one purpose their handlers work on the database as the system, and write an audit entry in the administrator's name
/// beside each change (<see cref="MembershipAccess"/>). Nothing of a review is ever shown.
/// </summary>
internal static class SystemDatabase
{
    public static DhrDbContext OpenDatabaseAsSystem(this IServiceProvider services, DateTime now) =>
        ActivatorUtilities.CreateInstance<DhrDbContext>(services, new FixedActor(Actor.System(now)));
}
