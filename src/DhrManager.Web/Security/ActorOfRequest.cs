using System.Security.Claims;
using DhrManager.Domain;

namespace DhrManager.Web.Security;

/// <summary>Who acts: the signed-in person in a request, nobody before sign-in, the system in background work.</summary>
public static class ActorOfRequest
{
    private const string Nobody = "Nobody";

    public static void AddActor(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped(provider => Find(
            provider.GetRequiredService<IHttpContextAccessor>().HttpContext,
            provider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime));
    }

    public static Guid PersonId(this ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : Guid.Empty;

    private static Actor Find(HttpContext? http, DateTime now) => http switch
    {
        // Background work has no request. It sees everything and leaves its traces under its own name.
        null => Actor.System(now),
        { User.Identity.IsAuthenticated: true } => new Actor(http.User.PersonId(), http.User.Identity.Name ?? Nobody, now),
        _ => new Actor(Guid.Empty, Nobody, now),
    };
}
