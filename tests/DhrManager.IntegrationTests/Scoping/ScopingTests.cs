using System.Net;
using DhrManager.Domain.Access;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Scoping;

public class ScopingTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task Pages_of_a_review_ask_for_a_sign_in_and_hide_it_from_others()
    {
        var id = await app.AtScopingAsync();
        var stranger = await app.SignInAsync("health.contact");

        foreach (var address in new[] { $"/reviews/{id}/issue-scoping", $"/reviews/{id}/scoping", $"/reviews/{id}/scoping/ask" })
        {
            Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.TryGetAsync(address)).Status);
        }
    }

    [Fact]
    public async Task Asking_nobody_is_refused()
    {
        var id = await app.AtScopingAsync();
        var manager = await app.SignInAsync("manager");

        var answer = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/issue-scoping"), "main form", []);

        Assert.Equal(["Select at least one agency"], answer.Errors);
    }

    [Fact]
    public async Task The_only_account_of_an_agency_may_answer_when_it_is_asked()
    {
        var id = await app.AtScopingAsync();
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync($"/reviews/{id}/issue-scoping");
        var recovery = DemoCounty.Agency("TR");

        var answer = await manager.PostAsync(page, "main form", [("Input.Agencies", recovery.ToString())]);

        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" ", answer.Errors));
        Assert.Contains("close-scoping", await app.OpenStepsAsync(id));
        Assert.True(await app.WithDatabaseAsync(db => db.ReviewAccess.AnyAsync(a =>
            a.ReviewId == id && a.AgencyId == recovery && a.Role == ReviewRole.AgencyContact && a.PersonId == DemoCounty.Person("recovery.contact"))));
    }

    [Fact]
    public async Task An_agency_answers_and_reads_its_own_request_only()
    {
        var id = await app.AskedAsync();
        var request = await app.ReadAsync(id, r => r.ScopingRequests[0].Id);
        var police = await app.SignInAsync("police.contact");
        var page = await police.GetAsync($"/reviews/{id}/answer-scoping/{request}");

        var refused = await police.PostAsync(page, "main form", [("Input.Response", "no-involvement"), ("Input.RecordsSecured", "yes"), ("Input.Concerns", "None known.")]);

        Assert.Contains("identifiers", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal("None known.", refused.Document.GetElementById("Input-Concerns")!.TextContent.Trim());
        var done = await police.PostAsync(refused, "main form", [("Input.IdentifiersSearched", "Name and date of birth, in the crime system.")]);
        Assert.True(done.Status == HttpStatusCode.Redirect, string.Join(" ", done.Errors));
        Assert.NotNull(await app.ReadAsync(id, r => r.ScopingRequests[0].Answer));
        Assert.Contains("No involvement found", (await police.GetAsync($"/reviews/{id}/scoping")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scoping_closes_with_an_agency_missing_only_when_the_gap_is_noted()
    {
        var id = await app.AskedAsync();
        var manager = await app.SignInAsync("manager");

        var refused = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/close-scoping"), "main form", []);
        var done = await manager.PostAsync(refused, "main form", [("Input.Gaps", "The police come to the meeting.")]);

        Assert.Contains("have not answered", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.True(done.Status == HttpStatusCode.Redirect, string.Join(" ", done.Errors));
        Assert.Contains("fix-decision-meeting", await app.OpenStepsAsync(id));
    }

    [Fact]
    public async Task A_manager_lets_an_agency_off_and_asks_another()
    {
        var id = await app.AskedAsync();
        var request = await app.ReadAsync(id, r => r.ScopingRequests[0].Id);
        var manager = await app.SignInAsync("manager");

        var waived = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/scoping/waive/{request}"), "main form", [("Input.Reason", "Asked by mistake.")]);
        var asked = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/scoping/ask"), "main form", [("Input.Agency", DemoCounty.Agency("PS").ToString())]);

        Assert.Equal(HttpStatusCode.Redirect, waived.Status);
        Assert.True(asked.Status == HttpStatusCode.Redirect, string.Join(" ", asked.Errors));
        Assert.Equal(2, await app.ReadAsync(id, r => r.ScopingRequests.Count));
    }

    [Fact]
    public async Task The_contact_of_an_agency_cannot_post_past_the_pages_of_the_manager()
    {
        var id = await app.AskedAsync();
        var request = await app.ReadAsync(id, r => r.ScopingRequests[0].Id);
        var manager = await app.SignInAsync("manager");
        var police = await app.SignInAsync("police.contact");
        var form = await manager.GetAsync($"/reviews/{id}/scoping/waive/{request}");
        var token = (await police.GetAsync($"/reviews/{id}/answer-scoping/{request}")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await police.PostAsync(form, "main form", [("Input.Reason", "We would rather not."), ("__RequestVerificationToken", token)]);

        Assert.Contains(answer.Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        Assert.Null(await app.ReadAsync(id, r => r.ScopingRequests[0].WaivedReason));
    }
}
