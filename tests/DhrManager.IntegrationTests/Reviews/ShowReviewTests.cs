using System.Net;
using DhrManager.Domain.Access;
using DhrManager.Domain.Reviews;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Data;
using DhrManager.Web.Seeding;

namespace DhrManager.IntegrationTests.Reviews;

public class ShowReviewTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task Somebody_who_has_not_signed_in_is_asked_to() =>
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync($"/reviews/{await app.NotifyDeathAsync()}")).Status);

    [Fact]
    public async Task Somebody_who_is_not_on_the_list_finds_nothing() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("panel")).TryGetAsync($"/reviews/{await app.NotifyDeathAsync()}")).Status);

    [Fact]
    public async Task The_next_step_is_linked_and_the_rest_of_the_way_is_shown()
    {
        var id = await app.NotifyDeathAsync();

        var page = await (await app.SignInAsync("manager")).GetAsync($"/reviews/{id}");

        var step = page.Document.QuerySelector($"main .govuk-task-list a[href='/reviews/{id}/triage']")!;
        Assert.Contains("You can do this now", step.Closest("li")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Not started", page.Text, StringComparison.Ordinal);
        Assert.Contains("Record the decision", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("main svg[role=img]"));
    }

    [Fact]
    public async Task A_finished_flowchart_is_drawn_when_it_is_asked_for()
    {
        var id = await app.NotifyDeathAsync();
        await AcceptAsync(id);

        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync($"/reviews/{id}");
        var all = await manager.GetAsync(page.Document.QuerySelector("main a[href$='flowcharts=all']")!.GetAttribute("href")!);

        Assert.DoesNotContain("Notification (finished)", page.Text, StringComparison.Ordinal);
        Assert.Contains("Notification (finished)", all.Text, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll(".govuk-task-list li"), li => li.TextContent.Contains("Done on", StringComparison.Ordinal));
    }

    [Fact]
    public async Task People_of_an_agency_see_their_own_part_only()
    {
        var id = await app.NotifyDeathAsync();
        await AcceptAsync(id);
        await ChangeAsync(id, (review, db) =>
        {
            review.IssueScoping([DemoCounty.Agency("EC"), DemoCounty.Agency("ADH")], db.Actor.Today.AddDays(14), recordsToBeSecured: true, db.Actor);
            review.GrantAccess(DemoCounty.Person("police.contact"), ReviewRole.AgencyContact, DemoCounty.Agency("EC"), db.Actor);
        });

        var page = await (await app.SignInAsync("police.contact")).GetAsync($"/reviews/{id}");

        Assert.Single(page.Document.QuerySelectorAll($"main a[href^='/reviews/{id}/answer-scoping']"));
        Assert.Single(page.Document.QuerySelectorAll("main tbody tr"));
        Assert.Null(page.Document.QuerySelector("main svg"));
        Assert.DoesNotContain("Close scoping", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Found at home.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Found at home.", (await (await app.SignInAsync("manager")).GetAsync($"/reviews/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_tells_changes_openings_and_steps_in_words()
    {
        var id = await app.NotifyDeathAsync();
        await AcceptAsync(id);
        var visitor = await app.SignInAsync("manager");
        await visitor.GetAsync($"/reviews/{id}");

        var all = (await visitor.GetAsync($"/reviews/{id}/history")).Text;
        var openings = (await visitor.GetAsync($"/reviews/{id}/history?show=openings")).Text;

        Assert.Contains("Accepted the notification; scoping begins", all, StringComparison.Ordinal);
        Assert.Contains("Read the part “Overview”", all, StringComparison.Ordinal);
        Assert.Contains("Notification: “Check the notification” is done", all, StringComparison.Ordinal);
        Assert.Contains("Read the part", openings, StringComparison.Ordinal);
        Assert.DoesNotContain("Accepted the notification", openings, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_is_not_for_the_panel()
    {
        var id = await app.NotifyDeathAsync();
        await ChangeAsync(id, (review, db) => review.GrantAccess(DemoCounty.Person("panel"), ReviewRole.PanelMember, agencyId: null, db.Actor));
        var visitor = await app.SignInAsync("panel");

        Assert.Equal(HttpStatusCode.OK, (await visitor.TryGetAsync($"/reviews/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync($"/reviews/{id}/history")).Status);
    }

    private Task<bool> AcceptAsync(Guid id) =>
        ChangeAsync(id, (review, db) => review.Triage(TriageOutcome.Accept, null, null, null, db.Actor));

    private Task<bool> ChangeAsync(Guid id, Action<Review, DhrDbContext> change) => app.WithDatabaseAsync(async db =>
    {
        change(await db.Reviews.FindOrThrowAsync(id, CancellationToken.None), db);
        return await db.SaveChangesAsync() > 0;
    });
}
