using System.Net;
using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Lessons;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.LessonUse;

public class LessonUseTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task Two_clicks_count_a_use_and_keep_nobodys_name()
    {
        var findings = await app.FindingsAsync();
        var visitor = await app.SignInAsync("police.contact");
        var lesson = await visitor.GetAsync($"/lessons/{findings.ReviewId}");
        var page = await visitor.GetAsync(lesson.Document.QuerySelector($"main a[href='/lesson-use/tell?item={findings.Lesson}']")!.GetAttribute("href")!);
        Assert.Equal("police", page.Document.QuerySelector("select option[selected]")!.GetAttribute("value"));

        var done = await visitor.PostAsync(page, "main form", [("Input.Use", "changed-something")]);
        await visitor.PostAsync(page, "main form", [("Input.Use", "changed-something")]);

        Assert.Contains("Counted: changed something", (await visitor.GetAsync(new Uri(done.Location!).PathAndQuery)).Text, StringComparison.Ordinal);
        var count = await app.WithDatabaseAsync(db => db.LessonUseCounts.AsNoTracking().SingleAsync(u => u.FindingId == findings.Lesson));
        Assert.Equal((2, "police", DemoCounty.Agency("EC")), (count.Count, count.Work, count.AgencyId!.Value));
        var trail = await app.WithDatabaseAsync(db => db.AuditEntries.AsNoTracking().Where(e => e.Kind == "LessonUseCounted").ToListAsync());
        Assert.All(trail, line => Assert.Equal("{}", line.Details));
    }

    [Fact]
    public async Task A_use_that_there_is_not_is_refused()
    {
        var findings = await app.FindingsAsync();
        var visitor = await app.SignInAsync("practitioner");

        var answer = await visitor.PostAsync(await visitor.GetAsync($"/lesson-use/tell?item={findings.Lesson}"), "main form", [("Input.Use", "burnt-it")]);

        answer.IsRefusedWith("Choose what you did with it.");
    }

    [Fact]
    public async Task What_is_not_in_the_library_cannot_be_used()
    {
        var visitor = await app.SignInAsync("practitioner");

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync($"/lesson-use/tell?item={Guid.CreateVersion7()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync("/lesson-use/tell")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync("/lesson-use/tell")).Status);
    }

    [Fact]
    public async Task The_report_is_for_managers_and_hides_small_numbers()
    {
        var findings = await app.FindingsAsync();
        await UseAsync("police.contact", findings.Recommendations[0], 6);
        await UseAsync("health.contact", findings.Recommendations[0], 1);

        var report = await (await app.SignInAsync("manager")).GetAsync("/lesson-use");

        Assert.Equal("hidden", report.Document.QuerySelectorAll("main table")[0].QuerySelectorAll("tbody tr")
            .Single(row => row.QuerySelector("th")!.TextContent.Contains("Hospital", StringComparison.Ordinal)).QuerySelector("td")!.TextContent.Trim());
        Assert.Contains("Recommendation 1", report.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing yet", (await (await app.SignInAsync("manager")).GetAsync("/lesson-use?year=1999")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("practitioner")).TryGetAsync("/lesson-use")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync("/lesson-use")).Status);
    }

    private async Task UseAsync(string mailbox, Guid finding, int times)
    {
        var visitor = await app.SignInAsync(mailbox);
        var page = await visitor.GetAsync($"/lesson-use/tell?item={finding}");
        for (var i = 0; i < times; i++)
        {
            await visitor.PostAsync(page, "main form", [("Input.Use", "read")]);
        }
    }
}
