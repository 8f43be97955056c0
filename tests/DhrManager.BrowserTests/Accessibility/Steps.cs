using DhrManager.BrowserTests.Harness;
using DhrManager.Web.Data;
using DhrManager.Web.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.BrowserTests.Accessibility;

/// <summary>Human steps of the demo's reviews, open ones first: the pages that only “My work” links to, and only for a while.</summary>
internal static class Steps
{
    public static async Task<IReadOnlyList<(string Mailbox, string Address)>> FindAsync(Site site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DhrDbContext>();
        var tasks = await db.Tasks.AsNoTracking().OrderBy(t => t.ClosedAt != null).ToListAsync();
        var access = await db.ReviewAccess.AsNoTracking().Where(a => a.EndedAt == null).ToListAsync();
        var mailboxes = await db.Users.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Email!.Split('@')[0]);
        return
        [
            .. from task in tasks
               from line in access
               where line.ReviewId == task.ReviewId && task.IsFor(line.Role.Code) && (task.AgencyId is null || !line.Role.IsOfAnAgency || line.AgencyId == task.AgencyId)
               select (mailboxes[line.PersonId], Links.Step(task.ReviewId, task.Form, task.SubjectId)),
        ];
    }
}
