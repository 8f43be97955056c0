using DhrManager.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Accounts;

/// <summary>Standing roles as rows, so that they change in the same save as everything else of an account.</summary>
internal static class Standing
{
    /// <summary>Gives the person these standing roles and no others; the caller saves.</summary>
    public static async Task SetStandingAsync(this DhrDbContext db, Guid personId, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var wanted = await db.Roles.Where(r => names.Contains(r.Name!)).Select(r => r.Id).ToListAsync(cancellationToken);
        var rows = await db.UserRoles.Where(r => r.UserId == personId).ToListAsync(cancellationToken);
        db.UserRoles.RemoveRange(rows.Where(r => !wanted.Contains(r.RoleId)));
        db.UserRoles.AddRange(wanted.Except(rows.Select(r => r.RoleId)).Select(id => new IdentityUserRole<Guid> { UserId = personId, RoleId = id }));
    }

    public static Task<List<string>> StandingAsync(this DhrDbContext db, Guid personId, CancellationToken cancellationToken) =>
        (from row in db.UserRoles
         join role in db.Roles on row.RoleId equals role.Id
         where row.UserId == personId
         select role.Name!).ToListAsync(cancellationToken);
}
