using System.Net;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;

namespace DhrManager.IntegrationTests.Overlays;

public class OverlayTests(AppFactory app) : IClassFixture<AppFactory>
{
    private static readonly DateOnly _today = Forms.Today;

    [Theory]
    [InlineData("transfer")]
    [InlineData("make-joint")]
    [InlineData("place-legal-hold")]
    [InlineData("lift-legal-hold")]
    [InlineData("reopen")]
    public async Task Only_the_manager_may_do_it(string form)
    {
        var id = await app.CommissionedAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync($"/reviews/{id}/{form}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("csp.chair")).TryGetAsync($"/reviews/{id}/{form}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignInAsync("manager")).TryGetAsync($"/reviews/{id}/{form}")).Status);
    }

    [Fact]
    public async Task A_transfer_lets_the_people_of_the_other_partnership_in()
    {
        var id = await app.CommissionedAsync();
        var manager = await app.SignInAsync("manager");
        var north = await app.SignInAsync("manager.north");
        Assert.Equal(HttpStatusCode.NotFound, (await north.TryGetAsync($"/reviews/{id}/clocks")).Status);

        var refused = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/transfer"), "main form", [("Input.Basis", "Lived in the north."), .. Forms.Date("AgreedOn", _today)]);
        var done = await manager.PostAsync(refused, "main form", [("Input.ToPartnership", DemoCounty.Partnership("NE").ToString())]);

        Assert.Equal(["Select the partnership that leads instead"], refused.Errors);
        Assert.True(done.Status == HttpStatusCode.Redirect, string.Join(" ", done.Errors));
        Assert.Contains("Lived in the north.", (await north.GetAsync($"/reviews/{id}/clocks")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transfer_ends_the_access_of_the_people_of_the_old_partnership()
    {
        var id = await app.CommissionedAsync();
        await TransferAsync(await app.SignInAsync("manager"), id, "NE");
        var north = await app.SignInAsync("manager.north");

        var done = await TransferAsync(north, id, "WE");

        Assert.EndsWith("/reviews", done.Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await north.TryGetAsync($"/reviews/{id}")).Status);
        var history = (await (await app.SignInAsync("manager")).GetAsync($"/reviews/{id}/history")).Text;
        Assert.Contains("people who left it: 1", history, StringComparison.Ordinal);
        Assert.Contains("Took somebody off the list", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notification_can_be_transferred_by_somebody_who_loses_it_with_that()
    {
        var id = await app.ReviewAsync(Reached.Notified);
        var manager = await app.SignInAsync("manager");
        await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/triage"), "main form", TriageTo("NE"));
        var north = await app.SignInAsync("manager.north");

        var done = await north.PostAsync(await north.GetAsync($"/reviews/{id}/triage"), "main form", TriageTo("WE"));

        Assert.True(done.Status == HttpStatusCode.Redirect, string.Join(" ", done.Errors));
        Assert.Equal(HttpStatusCode.NotFound, (await north.TryGetAsync($"/reviews/{id}")).Status);
        Assert.Contains("triage", await app.OpenStepsAsync(id));
    }

    [Fact]
    public async Task A_hold_is_placed_and_lifted_and_an_open_review_is_not_reopened()
    {
        var id = await app.CommissionedAsync();
        var manager = await app.SignInAsync("manager");

        var placed = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/place-legal-hold"), "main form", [("Input.Reason", "An appeal.")]);
        var lifted = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/lift-legal-hold"), "main form", [("Input.Reason", "It was dismissed.")]);
        var joint = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/make-joint"), "main form", [("Input.Kind", "mental-health-review"), ("Input.Body", "NHS England")]);
        var reopened = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/reopen"), "main form", [("Input.Reason", "New evidence."), ("Input.Authority", "Chair")]);

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect], new[] { placed.Status, lifted.Status });
        Assert.True(joint.Status == HttpStatusCode.Redirect, string.Join(" ", joint.Errors));
        Assert.Contains("The review is open", Assert.Single(reopened.Errors), StringComparison.Ordinal);
        var text = (await manager.GetAsync($"/reviews/{id}/clocks")).Text;
        Assert.All(new[] { "An appeal.", "It was dismissed.", "NHS England" }, words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    private static (string, string)[] TriageTo(string partnership) =>
        [("Input.Outcome", "transfer"), ("Input.Reasons", "Lived there."), ("Input.ToPartnership", DemoCounty.Partnership(partnership).ToString())];

    private static async Task<Page> TransferAsync(Visitor visitor, Guid id, string partnership)
    {
        var done = await visitor.PostAsync(
            await visitor.GetAsync($"/reviews/{id}/transfer"),
            "main form",
            [("Input.Basis", "Lived there."), ("Input.ToPartnership", DemoCounty.Partnership(partnership).ToString()), .. Forms.Date("AgreedOn", _today)]);
        Assert.True(done.Status == HttpStatusCode.Redirect, string.Join(" ", done.Errors));
        return done;
    }
}
