using System.Net;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;

namespace DhrManager.IntegrationTests.Commission;

public class ConvenePanelTests(AppFactory app) : IClassFixture<AppFactory>
{
    private static readonly DateOnly _nextWeek = Forms.Today.AddDays(7);

    [Fact]
    public async Task The_step_is_for_the_chair_and_the_manager()
    {
        var address = Address(await app.ChairedAsync());
        var cspChair = await app.SignInAsync("csp.chair");
        var chair = await app.SignInAsync("chair");

        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await cspChair.TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.OK, (await chair.TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task A_member_without_an_agency_is_refused_at_its_row_and_the_row_is_kept()
    {
        var chair = await app.SignInAsync("chair");
        var page = await chair.GetAsync(Address(await app.ChairedAsync()));

        var refused = await chair.PostAsync(page, "main form", [.. Forms.Date("FirstMeetingOn", _nextWeek), ("Input.Seats[3].Name", "Samina Akhtar")]);

        Assert.Equal(["Select the agency, or what this member represents"], refused.Errors);
        Assert.Equal("Samina Akhtar", refused.Document.GetElementById("Input-Seats-3-Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_required_member_that_nobody_explains_is_refused_and_the_explained_panel_convened()
    {
        var id = await app.ChairedAsync();
        var chair = await app.SignInAsync("chair");
        var page = await chair.GetAsync(Address(id));

        var refused = await chair.PostAsync(page, "main form", [.. Forms.Date("FirstMeetingOn", _nextWeek), .. Seat()]);
        var done = await chair.PostAsync(refused, "main form", [.. Declared(), .. Enumerable.Range(0, 4).Select(n => ($"Input.Missing[{n}].Reason", "To be named."))]);

        Assert.Contains("Nobody sits for", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.True(done.Status == HttpStatusCode.Redirect, string.Join(" ", done.Errors));
        Assert.Contains("agree-terms", await app.OpenStepsAsync(id));
        var member = await app.SignInAsync("panel");
        Assert.Contains("Reason given: To be named.", (await member.GetAsync($"/reviews/{id}/panel")).Text, StringComparison.Ordinal);
    }

    private static string Address(Guid reviewId) => $"/reviews/{reviewId}/convene-panel";

    private static IEnumerable<(string Name, string Value)> Seat() =>
    [
        ("Input.Seats[0].Name", "Samina Akhtar, Service manager"),
        ("Input.Seats[0].Agency", DemoCounty.Agency("LDA").ToString()),
        ("Input.Seats[0].Capacity", "specialist"),
        ("Input.Seats[0].Account", DemoCounty.Person("panel").ToString()),
        .. Declared(),
    ];

    private static IEnumerable<(string Name, string Value)> Declared() =>
    [
        ("Input.Seats[0].Declared", "not-involved"),
        ("Input.Seats[0].Declared", "confidentiality"),
        ("Input.Seats[0].Declared", "conflicts"),
    ];
}
