using System.Net;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;

namespace DhrManager.IntegrationTests.Robustness;

public class HostilePostTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Theory]
    [InlineData(8_001)]
    [InlineData(2_000_000)]
    public async Task Text_that_is_too_long_is_refused_and_kept(int length)
    {
        var (manager, page) = await TriagePageAsync();
        var text = new string('x', length);

        var answer = await manager.PostAsync(page, "main form", [("Input.Outcome", "accept"), ("Input.Reasons", text)]);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["Reasons must be 8,000 characters or fewer"], answer.Errors);
        Assert.Equal(length, answer.Document.GetElementById("Input-Reasons")!.TextContent.Trim().Length);
    }

    [Theory]
    [InlineData("31", "2", "2026")]
    [InlineData("1", "13", "2026")]
    [InlineData("", "", "")]
    [InlineData("first", "of", "May")]
    [InlineData("1", "1", "99999999999")]
    [InlineData("-1", "1", "2026")]
    public async Task A_date_that_is_none_is_refused_and_kept(string day, string month, string year)
    {
        var id = await app.AtScopingAsync();
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync($"/reviews/{id}/issue-scoping");

        var answer = await manager.PostAsync(
            page, "main form", [("Input.Agencies", OpenCase.Police.ToString()), ("Input.DueOn.Day", day), ("Input.DueOn.Month", month), ("Input.DueOn.Year", year)]);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.Errors);
        Assert.Equal(day, answer.Document.QuerySelector("[name='Input.DueOn.Day']")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task An_id_of_another_review_a_made_up_one_and_one_that_is_none_are_not_found()
    {
        var (id, other) = (await app.AskedAsync(), await app.AskedAsync());
        var request = await app.ReadAsync(other, r => r.ScopingRequests[0].Id);
        var police = await app.SignInAsync("police.contact");

        foreach (var forged in new[] { request.ToString(), Guid.CreateVersion7().ToString(), "not-an-id", "'%20or%201=1" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await police.TryGetAsync($"/reviews/{id}/answer-scoping/{forged}")).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await police.TryGetAsync($"/reviews/{Guid.CreateVersion7()}/triage")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await police.TryGetAsync("/reviews/not-an-id/triage")).Status);
    }

    [Fact]
    public async Task A_form_posted_to_another_reviews_address_is_not_found()
    {
        var (_, page) = await TriagePageAsync();
        var police = await app.SignInAsync("police.contact");

        var answer = await police.PostAsync(page, "main form", [("Input.Outcome", "accept"), ("_owner", "")]);

        Assert.Contains(answer.Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
    }

    [Theory]
    [InlineData("")]
    [InlineData("forged")]
    public async Task A_post_without_the_forms_token_is_a_bad_request(string token)
    {
        var (manager, page) = await TriagePageAsync();

        var answer = await manager.PostAsync(page, "main form", [("Input.Outcome", "accept"), ("__RequestVerificationToken", token), ("_owner", token)]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Your form was not saved", answer.Document.QuerySelector("h1")?.TextContent.Trim());
    }

    [Theory]
    [InlineData("Input.Outcome", "burn")]
    [InlineData("Input.DuplicateOf", "not-an-id")]
    public async Task A_choice_that_is_not_on_the_page_saves_nothing(string field, string value)
    {
        var (manager, page) = await TriagePageAsync();

        var answer = await manager.PostAsync(page, "main form", [("Input.Outcome", "duplicate"), ("Input.Reasons", "Known."), (field, value)]);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.Errors);
    }

    private async Task<(Visitor Manager, Page Page)> TriagePageAsync()
    {
        var id = await app.NotifiedAsync("manager");
        var manager = await app.SignInAsync("manager");
        return (manager, await manager.GetAsync($"/reviews/{id}/triage"));
    }
}
