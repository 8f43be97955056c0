using System.Net;
using DhrManager.Domain.CodedLists;
using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Steps;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Actions;

public class SharedActionTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task An_action_is_reported_once_and_done_in_every_plan()
    {
        var (home, other, action) = await SharedAsync();
        var agency = await app.SignInAsync("police.contact");
        var manager = await app.SignInAsync("manager");
        var today = await app.LookAsync(home, r => r.NotifiedOn);

        await DoAsync(agency, $"/reviews/{home}/respond-to-action/{action}", ("Input.Response", "accepted"), ("Input.LeadOfficerRole", "Head of safeguarding"));
        await DoAsync(agency, $"/reviews/{home}/report-action/{action}", [("Input.Outcome", "Asked alone."), ("Input.Evidence", "Audit of forty."), ("Input.Level", "seen-in-practice"), .. StepCase.Date("Input.DoneOn", today)]);
        await DoAsync(manager, $"/reviews/{home}/verify-action/{action}", ("Input.IsAccepted", "yes"));

        var theirs = await app.LookAsync(other, r => r.Actions.Single(a => a.SharedId != null));
        Assert.Equal((ActionStatus.Complete, "1.2"), (theirs.Status, theirs.Number));
        Assert.Contains("Audit of forty.", (await manager.GetAsync($"/reviews/{other}/actions/{theirs.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(["audit-action"], await OpenTasksAsync(other, theirs.Id));
        Assert.Equal(["audit-action"], await OpenTasksAsync(home, action));
    }

    [Fact]
    public async Task It_can_be_done_in_the_other_plan_as_well()
    {
        var (home, other, action) = await SharedAsync();
        var theirs = await app.LookAsync(other, r => r.Actions.Single(a => a.SharedId != null).Id);

        await DoAsync(await app.SignInAsync("police.contact"), $"/reviews/{other}/respond-to-action/{theirs}", ("Input.Response", "not-accepted"), ("Input.Reason", "No money."));

        Assert.Equal(ActionStatus.NotAccepted, await app.LookAsync(home, r => r.Actions.Single(a => a.Id == action).Status));
    }

    [Fact]
    public async Task It_is_done_in_plans_of_reviews_that_whoever_does_it_is_not_on()
    {
        var (home, other, action) = await SharedAsync();
        var contact = DemoCounty.Person("police.contact");
        await app.WithDatabaseAsync(async db =>
        {
            var review = await db.Reviews.SingleAsync(r => r.Id == other);
            foreach (var line in review.Access.Where(a => a.PersonId == contact && a.EndedAt is null).ToList())
            {
                review.EndAccess(line.Id, db.Actor);
            }

            return await db.SaveChangesAsync();
        });

        await DoAsync(await app.SignInAsync("police.contact"), $"/reviews/{home}/respond-to-action/{action}", ("Input.Response", "accepted"), ("Input.LeadOfficerRole", "Head of safeguarding"));

        var theirs = await app.LookAsync(other, r => r.Actions.Single(a => a.SharedId != null));
        Assert.Equal(await app.LookAsync(home, r => r.Actions.Single(a => a.Id == action).Status), theirs.Status);
        Assert.Equal(["report-action"], await OpenTasksAsync(other, theirs.Id));
        Assert.False(await app.WithDatabaseAsync(db => db.AuditEntries.AnyAsync(e => e.ReviewId == other && e.PersonId == contact && e.Kind == "ActionAccepted")));
    }

    [Fact]
    public async Task Other_reviews_are_named_to_those_who_may_see_them_and_counted_for_others()
    {
        var (home, other, action) = await SharedAsync();
        var reference = await app.LookAsync(other, r => r.Reference);
        await app.WithDatabaseAsync(async db =>
        {
            var review = await db.Reviews.SingleAsync(r => r.Id == other);
            review.EndAccess(review.Access.Single(a => a.PersonId == DemoCounty.Person("csp.chair")).Id, db.Actor);
            return await db.SaveChangesAsync();
        });

        Assert.Contains(reference, (await (await app.SignInAsync("manager")).GetAsync($"/reviews/{home}/actions/{action}")).Text, StringComparison.Ordinal);
        var page = (await (await app.SignInAsync("csp.chair")).GetAsync($"/reviews/{home}/actions/{action}")).Text;
        Assert.DoesNotContain(reference, page, StringComparison.Ordinal);
        Assert.Contains("1 review you are not on", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Managers_share_and_separate_with_a_reason_and_nobody_else()
    {
        var (home, other, action) = await SharedAsync();
        foreach (var part in new[] { "share", "stop-sharing" })
        {
            var address = $"/reviews/{home}/actions/{action}/{part}";
            Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("police.contact")).TryGetAsync(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("chair")).TryGetAsync(address)).Status);
        }

        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync($"/reviews/{home}/actions/{action}/share");
        var refused = await manager.PostAsync(page, "main form", [("Input.Recommendation", await RecommendationAsync(other)), ("Input.Reason", "Again.")]);
        Assert.Contains(refused.Errors, e => e.StartsWith("The plan of that review has this action already. Choose a recommendation of another one.", StringComparison.Ordinal));
        Assert.Contains("Again.", refused.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        var forged = await manager.PostAsync(page, "main form", [("Input.Recommendation", $"{Guid.CreateVersion7()}/{Guid.CreateVersion7()}"), ("Input.Reason", "Forged.")]);
        Assert.NotEmpty(forged.Errors);

        await DoAsync(manager, $"/reviews/{home}/actions/{action}/stop-sharing", ("Input.Reason", "Another trust."));
        Assert.Contains("Another trust.", (await manager.GetAsync($"/reviews/{home}/actions/{action}")).Text, StringComparison.Ordinal);
        Assert.Null(await app.LookAsync(home, r => r.Actions.Single(a => a.Id == action).SharedId));
    }

    private async Task<(Guid Home, Guid Other, Guid Action)> SharedAsync()
    {
        var (home, other) = (await app.ReviewAsync(Reached.SignedOff), await app.ReviewAsync(Reached.SignedOff));
        var action = await app.LookAsync(home, r => r.Actions.Single(a => a.Number == "1.1").Id);
        await DoAsync(await app.SignInAsync("manager"), $"/reviews/{home}/actions/{action}/share", ("Input.Recommendation", await RecommendationAsync(other)), ("Input.Reason", "One change answers both."));
        return (home, other, action);
    }

    private Task<string> RecommendationAsync(Guid review) => app.LookAsync(review, r => $"{review}/{r.Recommendations.Single(x => x.Number == 1).Id}");

    private Task<List<string>> OpenTasksAsync(Guid review, Guid subject) => app.WithDatabaseAsync(db =>
        db.Tasks.Where(t => t.ReviewId == review && t.SubjectId == subject && t.ClosedAt == null).Select(t => t.Form).ToListAsync());

    private static async Task DoAsync(Visitor visitor, string address, params (string, string)[] typed)
    {
        var answer = await visitor.PostAsync(await visitor.GetAsync(address), "main form", typed);
        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(' ', answer.Errors));
    }
}
