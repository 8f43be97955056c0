using System.Net;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Agencies;

public class AgenciesTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Theory]
    [InlineData("/agencies")]
    [InlineData("/agencies/new")]
    public async Task Only_managers_keep_the_list(string address)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("practitioner")).TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignInAsync("manager")).TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task A_code_that_is_taken_is_refused_and_what_was_typed_stays()
    {
        var visitor = await app.SignInAsync("manager");
        var page = await visitor.GetAsync("/agencies/new");

        var answer = await visitor.PostAsync(page, "main form", [("Input.Code", "EC"), ("Input.Name", "Second constabulary"), ("Input.Kind", "police")]);

        Assert.Contains(answer.Errors, e => e.Contains("EC", StringComparison.Ordinal));
        Assert.Equal("Second constabulary", answer.Document.GetElementById("Input-Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_agency_is_added_found_by_its_kind_and_renamed()
    {
        var visitor = await app.SignInAsync("manager");
        await visitor.PostAsync(await visitor.GetAsync("/agencies/new"), "main form", [("Input.Code", "NEW"), ("Input.Name", "Riverside Academy"), ("Input.Kind", "school"), ("Input.Area", "Riverside")]);
        Assert.Contains("Riverside Academy", (await visitor.GetAsync("/agencies?kind=school")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Riverside Academy", (await visitor.GetAsync("/agencies?kind=police")).Text, StringComparison.Ordinal);
        var id = await app.WithDatabaseAsync(db => db.Agencies.Where(a => a.Code == "NEW").Select(a => a.Id).SingleAsync());

        var page = await visitor.GetAsync($"/agencies/{id}/edit");
        var answer = await visitor.PostAsync(page, "main form", [("Input.Name", "Riverside School")]);

        Assert.EndsWith($"/agencies/{id}", answer.Location, StringComparison.Ordinal);
        Assert.Contains("Riverside School", (await visitor.GetAsync($"/agencies/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_open_with_an_agency_shows_to_those_who_may_see_it_only()
    {
        await app.ReviewAsync(Reached.Accepted, (review, actor) =>
            review.IssueScoping([DemoCounty.Agency("EC")], actor.Today.AddDays(7), recordsToBeSecured: true, actor));
        var address = $"/agencies/{DemoCounty.Agency("EC")}";

        Assert.NotEmpty((await (await app.SignInAsync("manager")).GetAsync(address)).Document.QuerySelectorAll("main tbody tr"));
        Assert.NotEmpty((await (await app.SignInAsync("police.contact")).GetAsync(address)).Document.QuerySelectorAll("main tbody tr"));
        Assert.Empty((await (await app.SignInAsync("health.contact")).GetAsync(address)).Document.QuerySelectorAll("main tbody tr"));
        Assert.Empty((await (await app.SignInAsync("administrator")).GetAsync(address)).Document.QuerySelectorAll("main tbody tr"));
    }

    [Fact]
    public async Task An_agency_that_is_not_there_is_not_found()
    {
        var visitor = await app.SignInAsync("manager");

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync($"/agencies/{Guid.CreateVersion7()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync($"/agencies/{Guid.CreateVersion7()}/edit")).Status);
    }
}
