using System.Net;
using DhrManager.IntegrationTests.Harness;

namespace DhrManager.IntegrationTests.Steps;

/// <summary>What a late visitor finds at a step that has been done.</summary>
public class DoneStepTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task Its_page_says_who_did_it_and_draws_no_form()
    {
        var (id, manager, page) = await TriageAsync();
        await manager.PostAsync(page, "main form", [("Input.Outcome", "accept")]);

        var late = await manager.GetAsync($"/reviews/{id}/triage");

        Assert.Contains("Helen Marsh did this", late.Text, StringComparison.Ordinal);
        Assert.Null(late.Document.QuerySelector("main form"));
        Assert.Single(late.Document.QuerySelectorAll("main h1"));
        Assert.NotNull(late.Document.QuerySelector($"main a[href='/reviews/{id}']"));
    }

    [Fact]
    public async Task Whoever_posts_it_a_moment_later_keeps_what_they_typed()
    {
        var (_, manager, page) = await TriageAsync();
        await manager.PostAsync(page, "main form", [("Input.Outcome", "accept")]);

        var answer = await manager.PostAsync(page, "main form", [("Input.Outcome", "not-relevant"), ("Input.Reasons", "Lived elsewhere.")]);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.Errors);
        Assert.Equal("Lived elsewhere.", answer.Document.GetElementById("Input-Reasons")!.TextContent.Trim());
    }

    private async Task<(Guid ReviewId, Visitor Manager, Page Page)> TriageAsync()
    {
        var id = await app.ReviewAsync(Reached.Notified);
        var manager = await app.SignInAsync("manager");
        return (id, manager, await manager.GetAsync($"/reviews/{id}/triage"));
    }
}
