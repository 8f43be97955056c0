using System.Net;
using DhrManager.Domain.Access;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Data;
using DhrManager.Web.Seeding;

namespace DhrManager.IntegrationTests.Work;

public class ListWorkTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task Somebody_who_has_not_signed_in_is_asked_to()
    {
        var answer = await app.Visit().TryGetAsync("/");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("/account/sign-in", answer.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_leads_to_the_page_of_its_step()
    {
        var id = await app.NotifyDeathAsync("Heron");

        var page = await (await app.SignInAsync("manager")).GetAsync("/");

        Assert.NotNull(page.Document.QuerySelector($"main a[href='/reviews/{id}/triage']"));
        Assert.Contains("Heron", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_missed_date_stands_in_the_first_group()
    {
        var id = await app.NotifyDeathAsync("Linnet", daysAgo: 90);

        var page = await (await app.SignInAsync("manager")).GetAsync("/");

        var table = page.Document.QuerySelector("main table")!;
        Assert.Contains("More than 10 working days late", table.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(table.QuerySelector($"a[href='/reviews/{id}/triage']"));
    }

    [Fact]
    public async Task Somebody_without_reviews_is_led_to_the_lessons()
    {
        var page = await (await app.SignInAsync("practitioner")).GetAsync("/");

        Assert.NotNull(page.Document.QuerySelector("main a[href='/lessons']"));
    }

    [Fact]
    public async Task What_others_have_to_do_is_folded_away_and_not_a_link()
    {
        var id = await app.NotifyDeathAsync("Dunnock");
        await app.WithDatabaseAsync(async db =>
        {
            var review = await db.Reviews.FindOrThrowAsync(id, CancellationToken.None);
            review.Triage(Domain.Reviews.TriageOutcome.Accept, null, null, null, db.Actor);
            await db.SaveChangesAsync();
            review.IssueScoping([DemoCounty.Agency("EC")], db.Actor.Today.AddDays(14), recordsToBeSecured: true, db.Actor);
            await db.SaveChangesAsync();
            review.GrantAccess(DemoCounty.Person("police.contact"), ReviewRole.AgencyContact, DemoCounty.Agency("EC"), db.Actor);
            return await db.SaveChangesAsync();
        });

        var managers = await (await app.SignInAsync("manager")).GetAsync("/");
        var contacts = await (await app.SignInAsync("police.contact")).GetAsync("/");

        Assert.Contains("Agency contact of", managers.Document.QuerySelector("main details")!.TextContent, StringComparison.Ordinal);
        Assert.Null(managers.Document.QuerySelector($"main a[href^='/reviews/{id}/answer-scoping']"));
        Assert.NotNull(contacts.Document.QuerySelector($"main a[href^='/reviews/{id}/answer-scoping']"));
        Assert.Null(contacts.Document.QuerySelector("main details"));
    }

    [Fact]
    public async Task A_review_just_opened_is_offered_again()
    {
        var id = await app.NotifyDeathAsync("Fieldfare");
        var visitor = await app.SignInAsync("manager");
        await visitor.GetAsync($"/reviews/{id}");

        var page = await visitor.GetAsync("/");

        Assert.Contains("Fieldfare", page.Document.QuerySelector("main ul")!.TextContent, StringComparison.Ordinal);
    }
}
