using DhrManager.Web.Data.People;
using Microsoft.AspNetCore.Identity;

namespace DhrManager.Web.Security;

public static class StandingRoles
{
    /// <summary>Makes the standing roles that are not in the database yet.</summary>
    public static async Task EnsureStandingRolesAsync(this RoleManager<IdentityRole<Guid>> roles)
    {
        foreach (var name in StandingRole.All)
        {
            if (!await roles.RoleExistsAsync(name))
            {
                await roles.CreateAsync(new IdentityRole<Guid>(name) { Id = Guid.CreateVersion7() });
            }
        }
    }
}
