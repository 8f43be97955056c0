using System.Net;
using DhrManager.Domain.Access;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;

namespace DhrManager.IntegrationTests.Access;

public class AccessTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Theory]
    [InlineData("access")]
    [InlineData("grant-access")]
    public async Task The_list_is_for_the_manager(string part)
    {
        var id = await app.AskedAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync($"/reviews/{id}/{part}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("csp.chair")).TryGetAsync($"/reviews/{id}/{part}")).Status);
    }

    [Fact]
    public async Task Somebody_of_an_agency_acts_for_their_own_unless_another_is_chosen()
    {
        var id = await app.AskedAsync();
        var manager = await app.SignInAsync("manager");

        var refused = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/grant-access"), "main form", [("Input.Person", DemoCounty.Person("chair.two").ToString()), ("Input.Role", "agency-author")]);
        var done = await manager.PostAsync(refused, "main form", [("Input.Person", DemoCounty.Person("panel").ToString())]);

        Assert.Contains("Choose the agency", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Equal(DemoCounty.Agency("LDA"), await app.ReadAsync(id, r => r.Access.Single(a => a.Role == ReviewRole.AgencyAuthor).AgencyId));
    }

    [Fact]
    public async Task Only_somebody_who_has_an_account_is_put_on_the_list()
    {
        var id = await app.AskedAsync();
        var before = await app.ReadAsync(id, r => r.Access.Count);
        var manager = await app.SignInAsync("manager");

        var refused = await manager.PostAsync(
            await manager.GetAsync($"/reviews/{id}/grant-access"), "main form", [("Input.Person", Guid.CreateVersion7().ToString()), ("Input.Role", "panel-member")]);

        refused.IsRefusedWith("Select again for “Who?”");
        Assert.Equal(before, await app.ReadAsync(id, r => r.Access.Count));
    }

    [Fact]
    public async Task Access_that_ended_is_kept_in_the_list_and_the_last_manager_stays()
    {
        var id = await app.AskedAsync();
        var manager = await app.SignInAsync("manager");
        var lines = await app.ReadAsync(id, r => r.Access.ToDictionary(a => a.Role, a => a.Id));

        var refused = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/end-access/{lines[ReviewRole.CspManager]}"), "main form", []);
        var done = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/end-access/{lines[ReviewRole.AgencyContact]}"), "main form", []);

        Assert.Contains("only CSP manager", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Contains("Who could see it before", (await manager.GetAsync($"/reviews/{id}/access")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("police.contact")).TryGetAsync($"/reviews/{id}")).Status);
    }
}
