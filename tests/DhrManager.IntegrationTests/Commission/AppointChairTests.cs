using System.Net;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;

namespace DhrManager.IntegrationTests.Commission;

public class AppointChairTests(AppFactory app) : IClassFixture<AppFactory>
{
    private static readonly DateOnly _today = Forms.Today;

    [Fact]
    public async Task The_step_is_for_the_manager_only()
    {
        var address = Address(await app.CommissionedAsync());
        var police = await app.SignInAsync("police.contact");

        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await police.TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task Every_question_on_conflicts_is_answered_at_its_field()
    {
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync(Address(await app.CommissionedAsync()));

        var refused = await manager.PostAsync(page, "main form", Answers().Where(a => a.Name != "Input.Conflicts[2].IsDeclared"));

        Assert.EndsWith("” needs an answer: select whether there is anything to declare", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal("Ruth Calder", refused.Document.GetElementById("Input-Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_conflict_that_nothing_makes_acceptable_is_refused_and_one_that_is_dealt_with_is_taken()
    {
        var id = await app.CommissionedAsync();
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync(Address(id));
        var declared = Answers().Where(a => a.Name != "Input.Conflicts[1].IsDeclared")
            .Append(("Input.Conflicts[1].IsDeclared", "yes")).Append(("Input.Conflicts[1].Detail", "Once taught a nurse of the trust."));

        var refused = await manager.PostAsync(page, "main form", declared);
        var done = await manager.PostAsync(refused, "main form", [("Input.Conflicts[1].Mitigation", "Ten years ago, and no contact since.")]);

        Assert.Contains("A conflict is unresolved", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Contains("convene-panel", await app.OpenStepsAsync(id));
        var chair = await app.SignInAsync("chair");
        Assert.Contains("Once taught a nurse", (await chair.GetAsync($"/reviews/{id}/panel")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_declines_leaves_the_step_open()
    {
        var id = await app.CommissionedAsync();
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync($"/reviews/{id}/record-chair-declined");

        var refused = await manager.PostAsync(page, "main form", []);
        var done = await manager.PostAsync(page, "main form", [("Input.Reason", "Has four live reviews.")]);

        Assert.Equal(["Enter why they declined"], refused.Errors);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Contains("appoint-chair", await app.OpenStepsAsync(id));
        Assert.Contains("Has four live reviews.", (await manager.GetAsync($"/reviews/{id}/panel")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chair_leaves_somebody_declines_and_another_is_appointed()
    {
        var id = await app.ChairedAsync();
        var manager = await app.SignInAsync("manager");
        var chair = await app.SignInAsync("chair");
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync($"/reviews/{id}/end-chair")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await chair.TryGetAsync($"/reviews/{id}/end-chair")).Status);
        var page = await manager.GetAsync($"/reviews/{id}/end-chair");

        var refused = await manager.PostAsync(page, "main form", [.. Forms.Date("On", _today.AddDays(-1)), ("Input.Reason", "Ill health.")]);
        var left = await manager.PostAsync(refused, "main form", Forms.Date("On", _today));

        Assert.Contains("The day on which the chair left", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal("Ill health.", refused.Document.GetElementById("Input-Reason")!.TextContent);
        Assert.Equal(HttpStatusCode.Redirect, left.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await chair.TryGetAsync($"/reviews/{id}")).Status);

        await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/record-chair-declined"), "main form", [("Input.Reason", "Moving abroad.")]);
        var appointed = await manager.PostAsync(await manager.GetAsync(Address(id)), "main form", Answers());

        Assert.True(appointed.Status == HttpStatusCode.Redirect, string.Join(" ", appointed.Errors));
        Assert.DoesNotContain("appoint-chair", await app.OpenStepsAsync(id));
        var panel = (await chair.GetAsync($"/reviews/{id}/panel")).Text;
        Assert.All(new[] { "Chairs who left", "Ill health.", "Moving abroad." }, words => Assert.Contains(words, panel, StringComparison.Ordinal));
    }

    private static string Address(Guid reviewId) => $"/reviews/{reviewId}/appoint-chair";

    private static List<(string Name, string Value)> Answers() =>
    [
        ("Input.Name", "Ruth Calder"),
        ("Input.Account", DemoCounty.Person("chair").ToString()),
        .. Forms.Date("AppointedOn", _today),
        .. Forms.Date("ContractStartsOn", _today),
        .. Enumerable.Range(0, 5).Select(n => ($"Input.Conflicts[{n}].IsDeclared", "no")),
        ("Input.ConflictsAssessedBy", "Head of Community Safety"),
        ("Input.IsEmployed", "no"),
        ("Input.Training", "Chair training, 2025"),
        ("Input.IsVetted", "yes"),
    ];
}
