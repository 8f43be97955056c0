using System.Net;
using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Lessons;
using DhrManager.Web.Campaigns;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Campaigns;

public class CampaignCourseTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task A_campaign_is_planned_and_opened_and_tells_the_organisations()
    {
        var review = await app.ClosedReviewAsync();
        var manager = await app.SignInAsync("manager");
        var started = await manager.PostAsync(await manager.GetAsync("/campaigns/new"), "main form", Plan("Course"));
        var cohortAddress = new Uri(started.Location!).AbsolutePath;
        var address = cohortAddress[..cohortAddress.LastIndexOf('/')];

        var cohort = await manager.PostAsync(await manager.GetAsync(address + "/cohort"), "main form", [("Input.Reviews", review.ToString()), ("Input.Kinds", "lesson"), ("Input.Kinds", "recommendation")]);
        Assert.EndsWith("/organisations", cohort.Location, StringComparison.Ordinal);
        foreach (var lead in new[] { "police.signoff", "health.signoff" })
        {
            await manager.PostAsync(await manager.GetAsync(address + "/organisations"), "main form", [("Input.Lead", DemoCounty.Person(lead).ToString())]);
        }

        await manager.PostAsync(await manager.GetAsync(address + "/open"), "main form", []);

        var page = await manager.GetAsync(address);
        Assert.Contains("Nobody asked her alone.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Not started", page.Text, StringComparison.Ordinal);
        var id = Guid.Parse(address[(address.LastIndexOf('/') + 1)..]);
        Assert.Equal(4, await app.WithDatabaseAsync(db => db.LessonReturns.CountAsync(r => r.CampaignId == id)));
        await app.RunOutboxAsync();
        Assert.Contains(Mails(), mail => mail.Contains("To: police.signoff@estmere.example", StringComparison.Ordinal) && mail.Contains("2 answers wait", StringComparison.Ordinal));
        Assert.DoesNotContain(Mails(), mail => mail.Contains("alone", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_plan_that_is_not_complete_comes_back_as_typed()
    {
        var manager = await app.SignInAsync("manager");

        var answer = await manager.PostAsync(await manager.GetAsync("/campaigns/new"), "main form", [.. Plan("Kept name"), ("Input.ProofMonths", "99")]);

        Assert.Contains(answer.Errors, e => e.StartsWith("Evidence may count for 1 to 60 months.", StringComparison.Ordinal));
        Assert.Equal("Kept name", answer.Document.GetElementById("Input-Name")!.GetAttribute("value"));
        answer = await manager.PostAsync(await manager.GetAsync("/campaigns/new"), "main form", [("Input.Partnership", DemoCounty.Partnership("PA").ToString())]);
        Assert.Contains("Enter the name of the campaign", answer.Errors);
    }

    [Fact]
    public async Task Those_who_manage_no_such_partnership_cannot_start_one_for_it()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("police.contact")).TryGetAsync("/campaigns/new")).Status);
        var north = await app.SignInAsync("manager.north");

        var answer = await north.PostAsync(await north.GetAsync("/campaigns/new"), "main form", Plan("Theirs"));

        Assert.NotEmpty(answer.Errors);
        Assert.False(await app.WithDatabaseAsync(db => db.Campaigns.AnyAsync(c => c.Name == "Theirs")));
    }

    [Fact]
    public async Task An_orphan_is_decided_and_then_asked_for()
    {
        var asked = await app.AskAsync();
        var manager = await app.SignInAsync("manager");
        var address = $"{asked.Address}/orphans/{asked.OrphanItem}/0";
        Assert.Contains("Home Office", (await manager.GetAsync(asked.Address + "/orphans")).Text, StringComparison.Ordinal);

        var refused = await manager.PostAsync(await manager.GetAsync(address), "main form", [("Input.Answers", DemoCounty.Agency("EC").ToString())]);
        Assert.Contains("Enter why", refused.Errors);
        await manager.PostAsync(await manager.GetAsync(address), "main form", [("Input.Answers", DemoCounty.Agency("EC").ToString()), ("Input.Reason", "The force pays for interpreters now.")]);

        Assert.True(await app.WithDatabaseAsync(db => db.LessonReturns.AnyAsync(r => r.ItemId == asked.OrphanItem && r.AgencyId == DemoCounty.Agency("EC"))));
        Assert.Equal(HttpStatusCode.NotFound, (await manager.TryGetAsync(address)).Status);
        Assert.Contains("The force pays for interpreters now.", (await manager.GetAsync(asked.Address + "/orphans")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_campaign_with_missing_answers_closes_with_a_reason()
    {
        var asked = await app.AskAsync();
        var manager = await app.SignInAsync("manager");

        var refused = await manager.PostAsync(await manager.GetAsync(asked.Address + "/close"), "main form", []);
        refused.IsRefusedWith("Answers are missing or orphan lessons are undecided.");
        await manager.PostAsync(await manager.GetAsync(asked.Address + "/close"), "main form", [("Input.Note", "The committee meets today.")]);

        Assert.Contains("The committee meets today.", (await manager.GetAsync(asked.Address)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("police.contact")).TryGetAsync(asked.PoliceAnswer)).Status);
    }

    [Fact]
    public async Task A_file_holds_exactly_what_the_page_shows()
    {
        var asked = await app.AskAsync();
        await app.AnswerAsync(asked);
        var manager = await app.SignInAsync("manager");
        var query = $"?agency={DemoCounty.Agency("EC")}&state=embedded";

        var page = await manager.GetAsync(asked.Address + query);
        var csv = System.Text.Encoding.UTF8.GetString((await manager.BytesAsync(asked.Address + "/download.csv" + query)).Content);

        var shown = page.Document.QuerySelectorAll("table")[^1];
        Assert.Single(shown.QuerySelectorAll("tbody tr"));
        Assert.Equal(2, csv.Trim().Split('\n').Length);
        Assert.Contains("Ask people alone.,\"Embedded, evidence level 4", csv, StringComparison.Ordinal);
        Assert.NotEmpty((await manager.BytesAsync(asked.Address + "/download.xlsx")).Content);
    }

    [Fact]
    public async Task Reminders_go_out_once_on_their_days()
    {
        var asked = await app.AskAsync();
        await app.WithDatabaseAsync(async db =>
        {
            var until = db.Actor.Today.AddDays(3);
            return await db.LessonReturns.Where(r => r.CampaignId == asked.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.DueOn, until));
        });
        var runner = app.Services.GetRequiredService<CampaignReminderRunner>();

        await runner.RunAsync(CancellationToken.None);
        var queued = await app.WithDatabaseAsync(db => db.OutboxMessages.CountAsync(m => m.Key.StartsWith($"campaign-remind:{asked.Id}")));
        await runner.RunAsync(CancellationToken.None);

        Assert.Equal(2, queued);
        Assert.Equal(2, await app.WithDatabaseAsync(db => db.OutboxMessages.CountAsync(m => m.Key.StartsWith($"campaign-remind:{asked.Id}"))));
    }

    private string[] Mails() => Directory.Exists(Path.Combine(app.Folder, "mail")) ? [.. Directory.EnumerateFiles(Path.Combine(app.Folder, "mail")).Select(File.ReadAllText)] : [];

    private static IEnumerable<(string Name, string Value)> Plan(string name) =>
    [
        ("Input.Partnership", DemoCounty.Partnership("PA").ToString()),
        ("Input.Name", name),
        ("Input.Purpose", "To know."),
        .. Forms.Date("OpensOn", Forms.Today),
        .. Forms.Date("DueOn", Forms.Today.AddDays(30)),
    ];
}
