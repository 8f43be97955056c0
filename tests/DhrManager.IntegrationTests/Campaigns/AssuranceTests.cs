using System.Net;
using DhrManager.Domain.Campaigns;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Campaigns;

public class AssuranceTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task The_lead_signs_a_statement_that_the_report_compiles()
    {
        var asked = await app.AskAsync();
        await app.AnswerAsync(asked);
        var lead = await app.SignInAsync("police.signoff");
        var address = asked.Address + "/statement";
        IEnumerable<(string, string)> text = [("Input.Assured", "People are seen alone."), ("Input.Gaps", "Night teams."), ("Input.Next", "Audit by June.")];
        (await lead.PostAsync(await lead.GetAsync(address), "main form", text)).IsRefusedWith("The statement is about all lessons");
        await app.WithDatabaseAsync(async db =>
        {
            var campaign = await db.Campaigns.SingleAsync(c => c.Id == asked.Id);
            foreach (var answer in (await db.LessonReturns.Where(r => r.CampaignId == asked.Id && r.AgencyId == DemoCounty.Agency("EC")).ToListAsync()).Where(r => !r.Status.IsDone))
            {
                answer.AskForExemption("Not ours.", campaign, AskedCampaigns.Manager(db));
                answer.Decide(isApproved: true, note: null, campaign, AskedCampaigns.Manager(db));
            }

            return await db.SaveChangesAsync();
        });

        Assert.Null((await (await app.SignInAsync("police.contact")).GetAsync(address)).Document.QuerySelector("main form"));
        Assert.Contains("Enter what will be done next, and by when", (await lead.PostAsync(await lead.GetAsync(address), "main form", [("Input.Assured", "All.")])).Errors);
        await lead.PostAsync(await lead.GetAsync(address), "main form", text);

        var report = (await (await app.SignInAsync("csp.chair")).GetAsync(asked.Address + "/report")).Text;
        Assert.Contains("People are seen alone.", report, StringComparison.Ordinal);
        Assert.Contains("Its chief officer has not signed a statement.", report, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.TryGetAsync(asked.Address + "/report")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("administrator")).TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task Like_lessons_are_merged_reworded_and_taken_out_again()
    {
        var asked = await app.AskAsync();
        await app.AnswerAsync(asked);
        var manager = await app.SignInAsync("manager");
        var items = await app.WithDatabaseAsync(db => db.Set<CampaignItem>().AsNoTracking().Where(i => i.CampaignId == asked.Id).OrderBy(i => i.Number).ToListAsync());
        var page = await manager.GetAsync(asked.Address + "/enduring");
        Assert.Contains("Select at least two lessons", (await manager.PostAsync(page, "main form", [("Input.Statement", "See people alone."), ("Input.Cycle", "12"), ("Input.Lessons", items[0].SourceId.ToString())])).Errors);
        var made = await manager.PostAsync(page, "main form", [("Input.Statement", "See people alone."), ("Input.Cycle", "12"), ("Input.Lessons", items[0].SourceId.ToString()), ("Input.Lessons", items[1].SourceId.ToString())]);
        var address = new Uri(made.Location!).AbsolutePath;
        Assert.Contains("Embedded everywhere", (await manager.GetAsync(address)).Text, StringComparison.Ordinal);

        Assert.Contains("Enter the statement", (await manager.PostAsync(await manager.GetAsync(address + "/edit"), "main form", [("Input.Statement", "")])).Errors);
        await manager.PostAsync(await manager.GetAsync(address + "/edit"), "main form", [("Input.Statement", "See everybody alone."), ("Input.Lessons", items[2].SourceId.ToString())]);
        var unmerge = $"{address}/unmerge/{items[1].SourceId}";
        Assert.Contains("Enter why it says something else", (await manager.PostAsync(await manager.GetAsync(unmerge), "main form", [])).Errors);
        await manager.PostAsync(await manager.GetAsync(unmerge), "main form", [("Input.Reason", "It is about families.")]);

        var shown = (await manager.GetAsync(address)).Text;
        Assert.Contains("Reworded. Before: See people alone.", shown, StringComparison.Ordinal);
        Assert.Contains("It is about families.", shown, StringComparison.Ordinal);
        Assert.Contains("See everybody alone.", (await manager.GetAsync("/enduring")).Text, StringComparison.Ordinal);
        Assert.Contains("See everybody alone.", (await manager.GetAsync("/enduring/rota")).Text, StringComparison.Ordinal);
        await HiddenFromStrangersAsync(address, unmerge);
    }

    [Fact]
    public async Task A_grade_opens_to_its_parts()
    {
        var asked = await app.AskAsync();
        await app.AnswerAsync(asked);

        var answer = (await (await app.SignInAsync("police.contact")).GetAsync($"{asked.Address}/returns/{asked.PoliceReturn}")).Text;

        Assert.Contains("Level 4 of 5", answer, StringComparison.Ordinal);
        Assert.Contains("Only the organisation's own lead", answer, StringComparison.Ordinal);
        Assert.Contains("Not known, so left out.", answer, StringComparison.Ordinal);
    }

    private async Task HiddenFromStrangersAsync(string address, string unmerge)
    {
        var police = await app.SignInAsync("police.contact");
        Assert.Equal(HttpStatusCode.OK, (await police.TryGetAsync(address)).Status);
        foreach (var (mailbox, hidden) in new[] { ("police.contact", address + "/edit"), ("police.contact", unmerge), ("manager.north", address), ("manager.north", address + "/edit"), ("manager.north", unmerge), ("administrator", address) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync(mailbox)).TryGetAsync(hidden)).Status);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
    }
}
