using Microsoft.AspNetCore.Identity;

namespace DhrManager.Web.Security;

/// <summary>
/// A pass phrase that an administrator has read out is known to two people. Whoever signs in with one can do nothing
/// until they have chosen their own.
/// </summary>
public static class TemporaryPassword
{
    /// <summary>The claim of an account that still has one.</summary>
    public const string ClaimType = "temporary-password";

    private const string ChangePage = "/account/password";

    public static IdentityUserClaim<Guid> ClaimOf(Guid personId) => new() { UserId = personId, ClaimType = ClaimType, ClaimValue = "true" };

    /// <summary>Leads pages to the one where the pass phrase is changed. Must come after authentication.</summary>
    public static void UseTemporaryPasswords(this WebApplication app) => app.Use((http, next) =>
    {
        if (!http.User.HasClaim(claim => claim.Type == ClaimType) || IsAllowed(http.Request.Path))
        {
            return next(http);
        }

        http.Response.Redirect(ChangePage);
        return Task.CompletedTask;
    });

    private static bool IsAllowed(PathString path) => path.StartsWithSegments("/account") || path.StartsWithSegments("/assets");
}
