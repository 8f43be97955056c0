using DhrManager.Web.Data.People;
using Microsoft.AspNetCore.Authorization;

namespace DhrManager.Web.Security;

/// <summary>
/// What a page asks of an account. Which reviews the account may see is not decided here but in the query
/// (<see cref="Data.DhrDbContext.AccessFilter"/>).
/// </summary>
public static class Policies
{
    /// <summary>Anybody with an account; what they see depends on the lists they are on.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>Managers of a partnership: they open reviews and keep agencies and lists.</summary>
    public const string ManagePartnership = nameof(ManagePartnership);

    /// <summary>Accounts, settings and background work; no case content.</summary>
    public const string Administer = nameof(Administer);

    public static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        options.AddPolicy(ManagePartnership, policy => policy.RequireClaim(PersonClaims.ManagesPartnership));
        options.AddPolicy(Administer, policy => policy.RequireRole(StandingRole.Administrator));
        options.FallbackPolicy = options.GetPolicy(SignedIn);
    }
}
