using System.Net;
using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Steps;

namespace DhrManager.IntegrationTests.Actions;

public class ActionTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task The_lead_agency_accepts_reports_and_the_manager_verifies_and_audits()
    {
        var id = await app.ReviewAsync(Reached.SignedOff);
        var action = await PoliceActionAsync(id);
        var agency = await app.SignInAsync("police.contact");
        var manager = await app.SignInAsync("manager");
        var today = await app.LookAsync(id, r => r.NotifiedOn);

        await DoAsync(agency, $"/reviews/{id}/respond-to-action/{action}", [("Input.Response", "accepted"), ("Input.LeadOfficerRole", "Head of safeguarding")]);
        await DoAsync(agency, $"/reviews/{id}/actions/{action}/update", [("Input.Progress", "Two wards.")]);
        await DoAsync(agency, $"/reviews/{id}/actions/{action}/move-target", [.. StepCase.Date("Input.NewTargetOn", today.AddDays(120)), ("Input.Reason", "Software late.")]);
        await DoAsync(agency, $"/reviews/{id}/report-action/{action}", [("Input.Outcome", "Asked alone."), ("Input.Evidence", "Audit."), ("Input.Level", "seen-in-practice"), .. StepCase.Date("Input.DoneOn", today)]);
        await DoAsync(manager, $"/reviews/{id}/verify-action/{action}", [("Input.IsAccepted", "yes")]);
        await DoAsync(manager, $"/reviews/{id}/audit-action/{action}", [("Input.IsEmbedded", "yes"), ("Input.Finding", "Still so."), ("Input.Level", "outcome")]);

        Assert.Equal(ActionStatus.CompleteAudited, await app.LookAsync(id, r => r.Actions.Single(a => a.Number == "1.1").Status));
        var history = (await manager.GetAsync($"/reviews/{id}/actions/{action}")).Text;
        Assert.All(new[] { "Two wards.", "Software late.", "Asked alone.", "Still so." }, said => Assert.Contains(said, history, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("health.contact", "respond-to-action/{0}")]
    [InlineData("health.contact", "actions/{0}")]
    [InlineData("health.contact", "actions/{0}/update")]
    [InlineData("panel", "actions/{0}/remove")]
    [InlineData("manager", "actions/{0}/remove")]
    [InlineData("panel", "actions/{0}/move-target")]
    [InlineData("police.contact", "actions/{0}/supersede")]
    public async Task An_action_is_not_found_by_those_it_is_not_for(string mailbox, string part)
    {
        var id = await app.ReviewAsync(Reached.SignedOff);
        var address = $"/reviews/{id}/{string.Format(System.Globalization.CultureInfo.InvariantCulture, part, await PoliceActionAsync(id))}";

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync(mailbox)).TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task A_proposed_action_is_taken_out_by_somebody_who_is_sure()
    {
        var id = await app.ReviewAsync(Reached.FindingsEntered);
        var address = $"/reviews/{id}/actions/{await PoliceActionAsync(id)}/remove";
        var chair = await app.SignInAsync("chair");
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("police.contact")).TryGetAsync(address)).Status);

        var refused = await chair.PostAsync(await chair.GetAsync(address), "main form", []);
        await DoAsync(chair, address, [("Input.IsSure", "true")]);

        Assert.Equal(["Tick the box to confirm"], refused.Errors);
        Assert.Equal(["2.1"], await app.LookAsync(id, r => r.Actions.Select(a => a.Number)));
    }

    [Fact]
    public async Task Refusing_an_action_needs_a_reason()
    {
        var id = await app.ReviewAsync(Reached.SignedOff);
        var visitor = await app.SignInAsync("police.contact");
        var page = await visitor.GetAsync($"/reviews/{id}/respond-to-action/{await PoliceActionAsync(id)}");

        var answer = await visitor.PostAsync(page, "main form", [("Input.Response", "not-accepted")]);

        Assert.Contains(answer.Errors, e => e.Contains("reason", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_manager_takes_an_action_out_of_the_plan()
    {
        var id = await app.ReviewAsync(Reached.SignedOff);
        var action = await PoliceActionAsync(id);

        await DoAsync(await app.SignInAsync("manager"), $"/reviews/{id}/actions/{action}/supersede", [("Input.Reason", "The unit closed.")]);

        Assert.Equal(ActionStatus.Superseded, await app.LookAsync(id, r => r.Actions.Single(a => a.Number == "1.1").Status));
    }

    [Fact]
    public async Task A_review_is_closed_when_nothing_stands_in_the_way()
    {
        var id = await app.ReviewAsync(Reached.Published, (r, actor) =>
        {
            foreach (var action in r.Actions)
            {
                r.RespondToAction(action.Id, ActionResponse.NotAccepted, "Another trust's.", leadOfficerRole: null, actor);
            }
        });

        await DoAsync(await app.SignInAsync("manager"), $"/reviews/{id}/close-review", [("Input.Audit", "By the board."), ("Input.LearningShared", "With GPs.")]);

        Assert.Equal(ReviewStage.Closed, await app.LookAsync(id, r => r.Stage));
    }

    [Fact]
    public async Task Points_of_the_letter_are_answered_one_by_one()
    {
        var id = await app.ReviewAsync(Reached.Submitted, (r, actor) => r.RecordQaOutcome(
            new(QaOutcome.PublishAfterChanges, actor.Today, actor.Today, null, "HO/17", null, [new(3, "Say more about the children."), new(5, "Correct a date.")]), actor));
        var chair = await app.SignInAsync("chair");
        var page = await chair.GetAsync($"/reviews/{id}/answer-qa-points");
        var half = await chair.PostAsync(page, "main form", [("Input.Answers[0].Answer", "Done in 3.4.")]);
        Assert.Contains(half.Errors, e => e.Contains("Enter the answer", StringComparison.Ordinal));

        await DoAsync(chair, $"/reviews/{id}/answer-qa-points", [("Input.Answers[0].Answer", "Done in 3.4."), ("Input.Answers[1].Answer", "Corrected.")]);

        Assert.NotNull(await app.LookAsync(id, r => r.ClearedOn));
    }

    [Fact]
    public async Task A_deferred_publication_is_taken_up_again()
    {
        var id = await app.ReviewAsync(Reached.CopiesSent, (r, actor) => r.DeferPublication("The trial.", actor.Today.AddDays(60), actor));
        var visitor = await app.SignInAsync("manager");
        var page = await visitor.GetAsync($"/reviews/{id}/review-deferral");
        Assert.Contains("The trial.", page.Text, StringComparison.Ordinal);

        await DoAsync(visitor, $"/reviews/{id}/review-deferral", [("Input.Note", "The trial ended.")]);

        Assert.Null(await app.LookAsync(id, r => r.CurrentDeferral));
    }

    private Task<Guid> PoliceActionAsync(Guid reviewId) => app.LookAsync(reviewId, r => r.Actions.Single(a => a.Number == "1.1").Id);

    private static async Task DoAsync(Visitor visitor, string address, IEnumerable<(string Name, string Value)> values)
    {
        var answer = await visitor.PostAsync(await visitor.GetAsync(address), "main form", values);
        Assert.True(answer.Status == HttpStatusCode.Redirect, $"{address}: {answer.Status} {string.Join(" ", answer.Errors)}");
    }
}
