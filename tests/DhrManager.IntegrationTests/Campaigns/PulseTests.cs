using System.Net;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Campaigns;

public class PulseTests(AppFactory app) : IClassFixture<AppFactory>
{
    private static readonly (string, string)[] _yes =
        [("Input.Role", "front-line"), .. Enumerable.Range(0, 5).Select(i => ($"Input.Replies[{i}].Reply", "yes"))];

    [Fact]
    public async Task Staff_answer_without_an_account_and_nothing_is_shown_before_five()
    {
        var asked = await app.AskAsync();
        var manager = await app.SignInAsync("manager");
        var address = await StartAsync(manager, asked);
        Assert.Contains("fewer than 5 people have answered", (await manager.GetAsync(asked.Address + "/pulses")).Text, StringComparison.Ordinal);

        for (var i = 0; i < 5; i++)
        {
            Assert.DoesNotContain("100% yes", (await manager.GetAsync(asked.Address + "/pulses")).Text, StringComparison.Ordinal);
            var somebody = app.Visit();
            var sent = await somebody.PostAsync(await somebody.GetAsync(address), "main form", _yes);
            Assert.EndsWith("?sent=yes", sent.Location, StringComparison.Ordinal);
            Assert.Contains("Thank you", (await somebody.GetAsync(address + "?sent=yes")).Text, StringComparison.Ordinal);
        }

        Assert.Contains("100% yes, of 5 people", (await manager.GetAsync(asked.Address + "/pulses")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_cookie_is_set_and_no_trace_is_kept()
    {
        var asked = await app.AskAsync();
        var address = await StartAsync(await app.SignInAsync("manager"), asked);
        var before = await app.WithDatabaseAsync(db => db.AuditEntries.CountAsync());
        using var client = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });

        using var page = await client.GetAsync(new Uri(address, UriKind.Relative));
        using var body = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "answer-pulse"), .. _yes.Select(v => KeyValuePair.Create(v.Item1, v.Item2))]);
        using var sent = await client.PostAsync(new Uri(address, UriKind.Relative), body);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect), (page.StatusCode, sent.StatusCode));
        Assert.False(page.Headers.Contains("Set-Cookie") || sent.Headers.Contains("Set-Cookie"));
        Assert.Equal(before, await app.WithDatabaseAsync(db => db.AuditEntries.CountAsync()));
    }

    [Fact]
    public async Task An_incomplete_answer_comes_back_and_an_unknown_or_closed_link_is_not_found()
    {
        var asked = await app.AskAsync();
        var address = await StartAsync(await app.SignInAsync("manager"), asked);
        var somebody = app.Visit();

        var answer = await somebody.PostAsync(await somebody.GetAsync(address), "main form", [("Input.Role", "front-line"), ("Input.Replies[0].Reply", "yes")]);

        Assert.Equal(4, answer.Errors.Count(e => e.EndsWith(": Select yes, partly or no", StringComparison.Ordinal)));
        Assert.NotNull(answer.Document.QuerySelector("input[name='Input.Replies[0].Reply'][value=yes][checked]"));
        Assert.Equal(HttpStatusCode.NotFound, (await somebody.TryGetAsync("/pulse/0123456789abcdef0123456789abcdef")).Status);
        await app.WithDatabaseAsync(async db =>
        {
            var yesterday = db.Actor.Today.AddDays(-1);
            return await db.Pulses.Where(p => p.CampaignId == asked.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.ClosesOn, yesterday));
        });
        Assert.Equal(HttpStatusCode.NotFound, (await somebody.TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task A_group_too_small_to_hide_in_is_refused_and_other_organisations_see_nothing()
    {
        var asked = await app.AskAsync();
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync(asked.Address + "/pulses");
        (await manager.PostAsync(page, "main form", [.. Start(asked), ("Input.MinimumGroup", "3")])).IsRefusedWith("The smallest group that is shown must be 5 to 50 people");

        await StartAsync(manager, asked);

        (await manager.PostAsync(page, "main form", Start(asked))).IsRefusedWith("The staff of this organisation are asked about this lesson already.");
        Assert.Contains("Link for staff", (await (await app.SignInAsync("police.contact")).GetAsync(asked.Address + "/pulses")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Link for staff", (await (await app.SignInAsync("health.contact")).GetAsync(asked.Address + "/pulses")).Text, StringComparison.Ordinal);
        Assert.Null((await (await app.SignInAsync("police.contact")).GetAsync(asked.Address + "/pulses")).Document.QuerySelector("main form"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("administrator")).TryGetAsync(asked.Address + "/pulses")).Status);
    }

    [Fact]
    public async Task Sharing_is_logged_by_the_organisation_and_read_by_the_partnership()
    {
        var asked = await app.AskAsync();
        var police = await app.SignInAsync("police.contact");
        var page = await police.GetAsync(asked.Address + "/sharing");
        Assert.Contains("Enter how many people it reached", (await police.PostAsync(page, "main form", [("Input.Kind", "briefing")])).Errors);

        await police.PostAsync(page, "main form", [("Input.Kind", "briefing"), .. Forms.Date("SharedOn", Forms.Today), ("Input.Audience", "Response officers"), ("Input.Reached", "40")]);

        Assert.Contains("Response officers", (await (await app.SignInAsync("csp.chair")).GetAsync(asked.Address + "/sharing")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Response officers", (await (await app.SignInAsync("health.contact")).GetAsync(asked.Address + "/sharing")).Text, StringComparison.Ordinal);
    }

    private async Task<string> StartAsync(Visitor manager, AskedCampaign asked)
    {
        await manager.PostAsync(await manager.GetAsync(asked.Address + "/pulses"), "main form", Start(asked));
        return "/pulse/" + await app.WithDatabaseAsync(db => db.Pulses.Where(p => p.CampaignId == asked.Id).Select(p => p.Token).SingleAsync());
    }

    private static IEnumerable<(string Name, string Value)> Start(AskedCampaign asked) =>
        [("Input.Lesson", asked.ItemId.ToString()), ("Input.Organisation", DemoCounty.Agency("EC").ToString()), .. Forms.Date("ClosesOn", Forms.Today.AddDays(14))];
}
