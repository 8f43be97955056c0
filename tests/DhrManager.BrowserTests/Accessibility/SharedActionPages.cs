using DhrManager.BrowserTests.Harness;
using DhrManager.Web.Data;
using DhrManager.Web.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.BrowserTests.Accessibility;

/// <summary>Pages of an action that answers several reviews.</summary>
internal static class SharedActionPages
{
    public static async Task<IReadOnlyList<string>> FindAsync(Site site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var shared = await scope.ServiceProvider.GetRequiredService<DhrDbContext>().Reviews.AsNoTracking()
            .SelectMany(r => r.Actions)
            .FirstAsync(a => a.SharedId != null && a.AgreedOn != null);
        var address = Links.ReviewPart(shared.ReviewId, $"actions/{shared.Id}");
        return [address, address + "/share", address + "/stop-sharing"];
    }
}
