using DhrManager.BrowserTests.Harness;
using DhrManager.Web.Data;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.BrowserTests.Accessibility;

internal static class SomeOutputs
{
    /// <summary>Puts the ids of what the demo's manager made of the library into an address.</summary>
    public static async Task<string> FillInAsync(Site site, string address)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DhrDbContext>();
        var owner = DemoCounty.Person("manager");
        return address
            .Replace("{collection}", (await db.Collections.AsNoTracking().FirstAsync(c => c.OwnerId == owner)).Id.ToString(), StringComparison.Ordinal)
            .Replace("{briefing}", (await db.Briefings.AsNoTracking().FirstAsync(b => b.OwnerId == owner)).Id.ToString(), StringComparison.Ordinal);
    }
}
