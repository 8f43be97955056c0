using System.Net;
using DhrManager.Domain.Drafts;
using DhrManager.IntegrationTests.Harness;

namespace DhrManager.IntegrationTests.Drafting;

public class DraftingTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task An_analysis_without_a_minuted_meeting_is_refused_and_keeps_the_note()
    {
        var id = await app.ReviewAsync(Reached.FindingsEntered);
        var visitor = await app.SignInAsync("chair");
        var page = await visitor.GetAsync($"/reviews/{id}/complete-analysis");

        var answer = await visitor.PostAsync(page, "main form", [("Input.Note", "Control was not seen.")]);

        Assert.Contains(answer.Errors, e => e.Contains("minutes", StringComparison.Ordinal));
        Assert.Equal("Control was not seen.", answer.Document.GetElementById("Input-Note")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_comment_is_entered_by_the_manager_and_answered_by_the_chair()
    {
        var id = await app.ReviewAsync(Reached.DraftOut);
        var manager = await app.SignInAsync("manager");
        var form = await manager.GetAsync($"/reviews/{id}/comments/add");
        await manager.PostAsync(form, "main form", [("Input.Round", "panel-comments"), ("Input.Commenter", "Lantern"), ("Input.Place", "4.12"), ("Input.Text", "Wrong day.")]);
        var comment = await app.LookAsync(id, r => r.CurrentDraft!.Comments.Single().Id);

        var chair = await app.SignInAsync("chair");
        var page = await chair.GetAsync($"/reviews/{id}/comments/{comment}/answer");
        var answer = await chair.PostAsync(page, "main form", [("Input.Answer", "accepted")]);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(CommentAnswer.Accepted, await app.LookAsync(id, r => r.CurrentDraft!.Comments.Single().Answer));
        Assert.Contains("Wrong day.", (await chair.GetAsync($"/reviews/{id}/comments")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wrong day.", (await chair.GetAsync($"/reviews/{id}/comments?answer=none")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("police.contact", "comments")]
    [InlineData("police.contact", "comments/add")]
    [InlineData("panel", "comments/add")]
    public async Task Comments_are_for_the_panel_and_entered_by_those_who_run_the_review(string mailbox, string part)
    {
        var id = await app.ReviewAsync(Reached.DraftOut);

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync(mailbox)).TryGetAsync($"/reviews/{id}/{part}")).Status);
    }

    [Fact]
    public async Task A_returned_report_goes_to_the_chair_with_the_reason()
    {
        var id = await app.ReviewAsync(Reached.DraftAgreed);
        var visitor = await app.SignInAsync("csp.chair");
        var page = await visitor.GetAsync($"/reviews/{id}/sign-off-report");
        await visitor.PostAsync(page, "main form", [("Input.Outcome", "returned"), ("Input.Note", "Name the body in recommendation 1.")]);

        var chair = await app.SignInAsync("chair");
        var revise = await chair.GetAsync($"/reviews/{id}/revise-report");

        Assert.Contains("Name the body in recommendation 1.", revise.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await chair.PostAsync(revise, "main form", [("Input.Changes", "Named.")])).Status);
    }
}
