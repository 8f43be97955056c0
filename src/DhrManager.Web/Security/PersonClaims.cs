using System.Security.Claims;
using DhrManager.Domain.Access;
using DhrManager.Web.Data;
using DhrManager.Web.Data.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DhrManager.Web.Security;

/// <summary>Puts the person's name and standing into the sign-in cookie.</summary>
public sealed class PersonClaims(
    UserManager<Person> people,
    RoleManager<IdentityRole<Guid>> roles,
    IOptions<IdentityOptions> options,
    DhrDbContext db)
    : UserClaimsPrincipalFactory<Person, IdentityRole<Guid>>(people, roles, options)
{
    /// <summary>Present once for each partnership the person manages; the value is its id.</summary>
    public const string ManagesPartnership = "manages-partnership";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Person user)
    {
        var identity = await base.GenerateClaimsAsync(user);

        // The name people know each other by stands in for the sign-in name everywhere.
        identity.RemoveClaim(identity.FindFirst(identity.NameClaimType)!);
        identity.AddClaim(new Claim(identity.NameClaimType, user.Name));

        var managed = await db.Memberships
            .Where(m => m.PersonId == user.Id && m.Role == ReviewRole.CspManager)
            .Select(m => m.PartnershipId)
            .ToListAsync();
        identity.AddClaims(managed.Select(id => new Claim(ManagesPartnership, id.ToString())));
        return identity;
    }
}
