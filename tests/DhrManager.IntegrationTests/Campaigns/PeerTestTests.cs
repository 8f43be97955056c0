using System.Net;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Campaigns;

public class PeerTestTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task An_answer_is_drawn_tested_by_another_organisation_and_settled()
    {
        var asked = await app.AskAsync();
        await app.AnswerAsync(asked);
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync(asked.Address + "/sample");
        (await manager.PostAsync(page, "main form[method=post]", [("Input.Size", "9"), .. Forms.Date("DueOn", Forms.Today.AddDays(14))])).IsRefusedWith("Only 1 signed answers claim a change");
        await manager.PostAsync(page, "main form[method=post]", [("Input.Size", "1"), .. Forms.Date("DueOn", Forms.Today.AddDays(14))]);
        var id = await app.WithDatabaseAsync(db => db.PeerTests.Where(t => t.ReturnId == asked.PoliceReturn).Select(t => t.Id).SingleAsync());
        var address = $"{asked.Address}/tests/{id}";

        var hospital = await app.SignInAsync("health.contact");
        Assert.Contains("Test it", (await hospital.GetAsync(asked.Address + "/tests")).Text, StringComparison.Ordinal);
        Assert.Contains("Enter what you looked at and what it showed", (await hospital.PostAsync(await hospital.GetAsync(address), "main form", [("Input.Position", "partly")])).Errors);
        await hospital.PostAsync(await hospital.GetAsync(address), "main form", [("Input.Position", "partly"), ("Input.Level", "trained"), ("Input.Note", "6 of 10 records.")]);
        Assert.Contains("Enter why the partnership settles on this", (await manager.PostAsync(await manager.GetAsync(address + "/moderate"), "main form", [("Input.Position", "partly")])).Errors);
        await manager.PostAsync(await manager.GetAsync(address + "/moderate"), "main form", [("Input.Position", "partly"), ("Input.Note", "Agreed.")]);

        Assert.Contains("Moderated: Partly embedded", (await manager.GetAsync(asked.Address)).Text, StringComparison.Ordinal);
        var answer = (await manager.GetAsync($"{asked.Address}/returns/{asked.PoliceReturn}")).Text;
        Assert.Contains("Another organisation tested it and found less", answer, StringComparison.Ordinal);
        Assert.Contains("Level 3 of 5", answer, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.TryGetAsync(address + "/moderate")).Status);
    }

    [Fact]
    public async Task The_organisation_itself_and_strangers_cannot_test_and_the_tester_sees_no_other_answer()
    {
        var asked = await app.AskAsync();
        await app.AnswerAsync(asked);
        var manager = await app.SignInAsync("manager");
        var choose = $"{asked.Address}/sample/{asked.PoliceReturn}";
        var form = await manager.GetAsync(choose);
        Assert.DoesNotContain(form.Document.QuerySelectorAll("option"), o => o.GetAttribute("value") == DemoCounty.Agency("EC").ToString());
        Assert.Contains("Enter why this answer is tested", (await manager.PostAsync(form, "main form", [])).Errors);
        await manager.PostAsync(form, "main form", [("Input.Challenger", DemoCounty.Agency("ADH").ToString()), ("Input.Why", "Taught again."), .. Forms.Date("DueOn", Forms.Today.AddDays(14))]);
        var id = await app.WithDatabaseAsync(db => db.PeerTests.Where(t => t.ReturnId == asked.PoliceReturn).Select(t => t.Id).SingleAsync());
        var address = $"{asked.Address}/tests/{id}";

        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("mental.health.contact")).TryGetAsync(address)).Status);
        Assert.Null((await (await app.SignInAsync("police.contact")).GetAsync(address)).Document.QuerySelector("main form"));
        Assert.Null((await manager.GetAsync(address)).Document.QuerySelector("main form"));
        var hospital = await app.SignInAsync("health.contact");
        Assert.NotNull((await hospital.GetAsync(address)).Document.QuerySelector("main form"));
        Assert.Equal(HttpStatusCode.NotFound, (await hospital.TryGetAsync($"{asked.Address}/returns/{asked.PoliceReturn}")).Status);
        foreach (var part in new[] { "/sample", $"/sample/{asked.PoliceReturn}", $"/tests/{id}/moderate" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await hospital.TryGetAsync(asked.Address + part)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await manager.TryGetAsync(choose)).Status);
    }
}
