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

    /// <summary>Anybody with an account; where the installation has public pages, anybody. For what is published, and figures of it.</summary>
    public const string ReadPublished = nameof(ReadPublished);

    /// <param name="hasPublicPages">Whether published material is read without an account.</param>
    public static void Add(AuthorizationOptions options, bool hasPublicPages)
    {
        options.AddPolicy(ReadPublished, policy => policy.RequireAssertion(context => hasPublicPages || context.User.Identity is { IsAuthenticated: true }));
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        options.AddPolicy(ManagePartnership, policy => policy.RequireClaim(PersonClaims.ManagesPartnership));
        options.AddPolicy(Administer, policy => policy.RequireRole(StandingRole.Administrator));
        options.FallbackPolicy = options.GetPolicy(SignedIn);
    }
}
