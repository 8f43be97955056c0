using System.Net;
using DhrManager.IntegrationTests.Harness;

namespace DhrManager.IntegrationTests.Submission;

public class AcknowledgementTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task Only_the_manager_records_it_and_only_while_an_outcome_is_awaited()
    {
        var submitted = $"/reviews/{await app.ReviewAsync(Reached.Submitted)}/record-acknowledgement";
        var cleared = $"/reviews/{await app.ReviewAsync(Reached.Cleared)}/record-acknowledgement";

        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(submitted)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("chair")).TryGetAsync(submitted)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("manager")).TryGetAsync(cleared)).Status);
    }

    [Fact]
    public async Task It_says_when_the_pack_arrived_and_when_the_panel_meets()
    {
        var id = await app.ReviewAsync(Reached.Submitted);
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync($"/reviews/{id}/record-acknowledgement");
        var panel = Forms.Today.AddDays(30);

        var refused = await manager.PostAsync(page, "main form", [.. Forms.Date("AcknowledgedOn", Forms.Today.AddDays(1)), .. Forms.Date("PanelOn", panel)]);
        var done = await manager.PostAsync(refused, "main form", Forms.Date("AcknowledgedOn", Forms.Today));

        Assert.Contains("The acknowledgement must have come between", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.True(done.Status == HttpStatusCode.Redirect, string.Join(" ", done.Errors));
        Assert.Equal((Forms.Today, panel), await app.LookAsync(id, r => (r.CurrentSubmission!.AcknowledgedOn, r.CurrentSubmission.PanelOn)));
        var overview = await manager.GetAsync($"/reviews/{id}");
        Assert.Contains("the Home Office confirmed it on", overview.Text, StringComparison.Ordinal);
        Assert.NotNull(overview.Document.QuerySelector("a[href$=record-acknowledgement]"));
    }
}
