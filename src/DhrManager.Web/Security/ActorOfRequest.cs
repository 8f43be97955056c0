using System.Security.Claims;
using DhrManager.Domain;
using DhrManager.Web.Data;

namespace DhrManager.Web.Security;

/// <summary>Who acts: the signed-in person in a request, nobody before sign-in, the system in background work.</summary>
/// <remarks>
/// Asked for at each use, because the database is first used while the cookie is being checked, when it is not yet
/// known who is asking. The instant is the same throughout.
/// </remarks>
public sealed class ActorOfRequest(IHttpContextAccessor accessor, TimeProvider time) : IActorSource
{
    private const string Nobody = "Nobody";
    private readonly DateTime _now = time.GetUtcNow().UtcDateTime;

    public Actor Current => accessor.HttpContext switch
    {
        // Background work has no request. It sees everything and leaves its traces under its own name.
        null => Actor.System(_now),
        { User.Identity.IsAuthenticated: true } http => new Actor(PersonId(http.User), http.User.Identity.Name ?? Nobody, _now),
        _ => new Actor(Guid.Empty, Nobody, _now),
    };

    private static Guid PersonId(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : Guid.Empty;
}
