using DhrManager.Benchmarks;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Outbox;
using DhrManager.Web.Workflows.Activities;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Robustness.Crash;

/// <summary>What must be so in a database whenever its process was killed.</summary>
internal sealed class CrashChecks(DhrDbContext db, string mailFolder, IReadOnlySet<(string What, Guid Id)> acknowledged)
{
    public async Task RunAsync()
    {
        await TheFileIsSoundAsync();
        await TheAuditTrailIsWholeAsync();
        var stories = await ReviewStory.ReadAllAsync(db);
        WhatWasAcknowledgedIsThere(stories);
        foreach (var story in stories.Values)
        {
            story.IsWhollyBeforeOrAfter(Workbench.Agencies.Count);
        }

        await NoLetterIsDoubledAsync(stories.Values.Sum(s => s.Letters));
        await EveryTaskIsAnnouncedOnceAsync();
    }

    private async Task TheFileIsSoundAsync()
    {
        Assert.Equal(["ok"], await db.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync());
        Assert.Empty(await db.Database.SqlQueryRaw<string>("SELECT \"table\" AS Value FROM pragma_foreign_key_check").ToListAsync());
    }

    private async Task TheAuditTrailIsWholeAsync()
    {
        var (lines, firstBroken) = await AuditChain.VerifyAsync(db, CancellationToken.None);
        Assert.Null(firstBroken);
        Assert.Equal(await db.AuditEntries.CountAsync(), lines);
    }

    private void WhatWasAcknowledgedIsThere(Dictionary<Guid, ReviewStory> stories)
    {
        foreach (var (what, id) in acknowledged.Where(a => a.What != "delivered"))
        {
            Assert.True(stories.TryGetValue(id, out var story), $"{what} {id} was acknowledged, but there is no such review");
            Assert.True(story.Knows(what), $"{what} {id} was acknowledged, but the review does not know of it");
        }
    }

    private async Task NoLetterIsDoubledAsync(int stepsThatQueueOne)
    {
        var messages = await db.OutboxMessages.AsNoTracking().Where(m => m.Kind == LetterActivity.Kind).ToListAsync();
        Assert.Equal(stepsThatQueueOne, messages.Count);
        Assert.Distinct(messages.Select(m => m.Key));

        var delivered = Directory.Exists(mailFolder)
            ? Directory.EnumerateFiles(mailFolder, "*.eml").Select(IdOf).ToList()
            : [];
        Assert.Distinct(delivered);
        Assert.Subset(messages.Select(m => m.Id).ToHashSet(), delivered.ToHashSet());
        Assert.Subset(delivered.ToHashSet(), messages.Where(m => m.DoneAt is not null).Select(m => m.Id).ToHashSet());
        Assert.Subset(delivered.ToHashSet(), acknowledged.Where(a => a.What == "delivered").Select(a => a.Id).ToHashSet());
    }

    private async Task EveryTaskIsAnnouncedOnceAsync()
    {
        var tasks = await db.Tasks.Select(t => "opened:" + t.Id.ToString()).ToListAsync();
        var announced = await db.OutboxMessages.Where(m => m.Kind == TaskMailHandler.MessageKind).Select(m => m.Key).ToListAsync();
        Assert.Equal(tasks.Order(StringComparer.OrdinalIgnoreCase), announced.Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
    }

    // The file's name begins with the message's id.
    private static Guid IdOf(string file) => Guid.ParseExact(Path.GetFileName(file)[..32], "N");
}
