using DhrManager.BrowserTests.Harness;
using DhrManager.Domain.CodedLists;
using DhrManager.Web.Data;
using DhrManager.Web.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.BrowserTests.Accessibility;

/// <summary>Pages of historic reviews where they have most on them: each part at the entry whose turn it is.</summary>
internal static class HistoricPages
{
    public static async Task<IReadOnlyList<string>> FindAsync(Site site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var entries = await scope.ServiceProvider.GetRequiredService<DhrDbContext>().RegisterEntries.AsNoTracking().ToListAsync();
        var first = entries.First(e => e.State == EntryState.FirstReading);
        var second = entries.First(e => e.State == EntryState.SecondReading);
        var captured = entries.First(e => e.State == EntryState.Captured);
        return
        [
            Links.RegisterEntry(first.Id),
            Links.Desk(first.Id, 5),
            Links.RegisterEntry(first.Id, $"items/{first.Items[0].Id}"),
            Links.RegisterEntry(first.Id, "proposals"),
            Links.RegisterEntry(first.Id, "circumstances"),
            Links.RegisterEntry(first.Id, "actions"),
            Links.RegisterEntry(first.Id, "edit"),
            Links.RegisterEntry(first.Id, "settle"),
            Links.RegisterEntry(second.Id, "check"),
            Links.RegisterEntry(captured.Id, "library"),
        ];
    }
}
