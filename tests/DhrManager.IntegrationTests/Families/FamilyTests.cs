using System.Net;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;

namespace DhrManager.IntegrationTests.Families;

public class FamilyTests(AppFactory app) : IClassFixture<AppFactory>
{
    private static readonly DateOnly _today = Forms.Today;

    [Fact]
    public async Task The_family_is_for_the_manager_and_the_chair_only()
    {
        var id = await app.WithPanelAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync($"/reviews/{id}/family")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("panel")).TryGetAsync($"/reviews/{id}/family")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("csp.chair")).TryGetAsync($"/reviews/{id}/record-family-contact")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignInAsync("chair")).TryGetAsync($"/reviews/{id}/family")).Status);
    }

    [Fact]
    public async Task Telling_the_family_asks_for_the_advocate()
    {
        var id = await app.CommissionedAsync();
        var manager = await app.SignInAsync("manager");

        var refused = await manager.PostAsync(
            await manager.GetAsync($"/reviews/{id}/inform-family"), "main form", [.. Forms.Date("ToldOn", _today), ("Input.Method", "in-person")]);
        var done = await manager.PostAsync(refused, "main form", [("Input.AdvocateOffered", "yes")]);

        Assert.Contains("advocate", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Contains("A specialist advocate was offered.", (await manager.GetAsync($"/reviews/{id}/family")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promise_stands_open_until_it_is_kept()
    {
        var id = await app.CommissionedAsync();
        var manager = await app.SignInAsync("manager");

        var refused = await manager.PostAsync(
            await manager.GetAsync($"/reviews/{id}/record-family-contact"),
            "main form",
            [.. Forms.Date("On", _today), ("Input.Method", "telephone"), ("Input.Note", "Asked about the school."), ("Input.Promised", "An answer.")]);
        var recorded = await manager.PostAsync(refused, "main form", Forms.Date("PromisedBy", _today));
        var contact = await app.ReadAsync(id, r => r.FamilyContacts[0].Id);
        var open = await manager.GetAsync($"/reviews/{id}/family");
        var kept = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/keep-promise/{contact}"), "main form", Forms.Date("On", _today));

        Assert.Contains("or neither", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, recorded.Status);
        Assert.Contains("Record that it was kept", open.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, kept.Status);
        Assert.Contains("every promise that was recorded has been kept", (await manager.GetAsync($"/reviews/{id}/family")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wishes_are_recorded_for_each_person_and_shown_again_for_change()
    {
        var id = await app.CommissionedAsync();
        var mother = await app.ReadAsync(id, r => r.People.Single(p => p.Pseudonym == CommissionedCase.Mother).Id);
        var manager = await app.SignInAsync("manager");
        var address = $"/reviews/{id}/family-wishes/{mother}";

        var refused = await manager.PostAsync(
            await manager.GetAsync(address), "main form", [("Input.SafetyNote", "Nothing by post."), .. Forms.Date("DeclinedOn", _today), .. Forms.Date("DoNotContact[1].On", _today.AddDays(8))]);
        var done = await manager.PostAsync(refused, "main form", Forms.Date("OfferAgainOn", _today.AddMonths(3)));

        Assert.Contains("door stays open", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Contains("Nothing by post.", (await manager.GetAsync($"/reviews/{id}/family")).Text, StringComparison.Ordinal);
        Assert.Equal([_today.AddDays(8)], await app.ReadAsync(id, r => r.People.Single(p => p.Id == mother).Wishes!.DoNotContactOn));
        Assert.Equal("Nothing by post.", (await manager.GetAsync(address)).Document.GetElementById("Input-SafetyNote")!.TextContent.Trim());
    }
}
