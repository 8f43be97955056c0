using System.Net;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Returns;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Dates;

public class ClockTests(AppFactory app) : IClassFixture<AppFactory>
{
    private static readonly DateOnly _today = Forms.Today;

    [Theory]
    [InlineData("pause")]
    [InlineData("resume")]
    [InlineData("extend")]
    public async Task The_chair_of_the_partnership_reads_the_dates_and_changes_nothing(string form)
    {
        var id = await app.CommissionedAsync();
        var cspChair = await app.SignInAsync("csp.chair");

        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync($"/reviews/{id}/{form}")).Status);
        Assert.Contains("Appoint the independent chair", (await cspChair.GetAsync($"/reviews/{id}/clocks")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await cspChair.TryGetAsync($"/reviews/{id}/{form}")).Status);
    }

    [Fact]
    public async Task A_return_the_panel_does_without_was_not_done_in_time()
    {
        var asked = await ReturnCase.StartAsync(app, (review, police, actor) => review.WaiveReturn(police, "Nothing in its records.", actor));

        var page = await (await app.SignInAsync("manager")).GetAsync($"/reviews/{asked.ReviewId}/clocks");

        var police = page.Document.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Returns from agencies: Estmere Constabulary", StringComparison.Ordinal));
        Assert.Contains("Not needed since", police.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agencies_do_not_see_the_dates()
    {
        var id = await app.CommissionedAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("police.contact")).TryGetAsync($"/reviews/{id}/clocks")).Status);
    }

    [Fact]
    public async Task A_pause_needs_a_day_to_look_again_and_ends_with_a_reason()
    {
        var id = await app.CommissionedAsync();
        var manager = await app.SignInAsync("manager");

        var refused = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/pause"), "main form", Pause(lookAgainOn: _today));
        var paused = await manager.PostAsync(refused, "main form", Forms.Date("LookAgainOn", _today.AddDays(30)));
        var during = await manager.GetAsync($"/reviews/{id}/clocks");
        var resumed = await manager.PostAsync(
            await manager.GetAsync($"/reviews/{id}/resume"), "main form", [.. Forms.Date("On", _today), ("Input.Note", "The trial ended.")]);

        Assert.Contains("looks again", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal("The trial is listed.", refused.Document.GetElementById("Input-Note")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.Redirect, paused.Status);
        Assert.Contains("Paused: clock stopped on", during.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, resumed.Status);
        Assert.Contains("The trial ended.", (await manager.GetAsync($"/reviews/{id}/clocks")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missed_date_is_explained_with_a_coded_reason()
    {
        var id = await app.CommissionedAsync();
        var manager = await app.SignInAsync("manager");
        var clock = await app.WithDatabaseAsync(async db =>
        {
            var missed = (await db.Reviews.SingleAsync(r => r.Id == id)).Clocks.Single(c => c.Code == "chair");
            db.Entry(missed).Property(c => c.DueOn).CurrentValue = _today.AddDays(-3);
            await db.SaveChangesAsync();
            return missed.Id;
        });
        var address = $"/reviews/{id}/explain-delay/{clock}";

        var before = await manager.GetAsync($"/reviews/{id}/clocks");
        var refused = await manager.PostAsync(await manager.GetAsync(address), "main form", [("Input.Reason", "chair-appointment")]);
        var done = await manager.PostAsync(refused, "main form", [("Input.Note", "Three people declined.")]);

        Assert.Contains("3 days late", before.Text, StringComparison.Ordinal);
        Assert.Contains("Explain the delay", before.Text, StringComparison.Ordinal);
        Assert.Equal(["Explain in a sentence why the date was missed"], refused.Errors);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Contains("Three people declined.", (await manager.GetAsync($"/reviews/{id}/clocks")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_date_for_the_report_keeps_who_was_told()
    {
        var id = await app.CommissionedAsync();
        var manager = await app.SignInAsync("manager");

        var done = await manager.PostAsync(
            await manager.GetAsync($"/reviews/{id}/extend"),
            "main form",
            [("Input.Reason", "complexity"), .. Forms.Date("NewDueOn", _today.AddYears(1)), ("Input.ApprovedBy", "Chair of the partnership"), ("Input.Note", "Nine agencies.")]);
        Assert.True(done.Status == HttpStatusCode.Redirect, string.Join(" ", done.Errors));
        var extension = await app.ReadAsync(id, r => r.Extensions[0].Id);
        var told = await manager.PostAsync(
            await manager.GetAsync($"/reviews/{id}/tell-of-extension/{extension}"), "main form", Forms.Date("FamilyToldOn", _today));

        Assert.Equal(HttpStatusCode.Redirect, told.Status);
        Assert.Equal(_today, await app.ReadAsync(id, r => r.Extensions[0].FamilyToldOn));
        Assert.Contains("Nine agencies.", (await manager.GetAsync($"/reviews/{id}/clocks")).Text, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, string Value)> Pause(DateOnly lookAgainOn) =>
    [
        ("Input.Reason", "criminal"),
        .. Forms.Date("From", _today),
        .. Forms.Date("LookAgainOn", lookAgainOn),
        ("Input.Authority", "Chair of the partnership"),
        ("Input.Note", "The trial is listed."),
    ];
}
