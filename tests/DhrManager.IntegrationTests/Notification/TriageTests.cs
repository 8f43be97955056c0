using System.Net;
using DhrManager.Domain;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Features.Notification.Triage;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Notification;

public class TriageTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task Somebody_who_has_not_signed_in_is_asked_to()
    {
        var answer = await app.Visit().TryGetAsync(Address(await NotifyAsync()));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("/account/sign-in", answer.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_is_not_on_the_list_finds_nothing()
    {
        var visitor = await app.SignInAsync("police.contact");

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.TryGetAsync(Address(await NotifyAsync()))).Status);
    }

    [Fact]
    public async Task What_was_notified_is_before_the_eyes_of_whoever_decides_on_it()
    {
        var id = await NotifyAsync();
        var page = await (await app.SignInAsync("manager")).GetAsync(Address(id));

        Assert.Contains("Found at home.", page.Text, StringComparison.Ordinal);
        Assert.Contains(DeathCategory.List.All[0].Label, page.Text, StringComparison.Ordinal);
        var opened = Assert.Single(await app.WithDatabaseAsync(db => db.AuditEntries.Where(e => e.ReviewId == id && e.Kind == "StepOpened").ToListAsync()));
        Assert.Equal(DemoCounty.Person("manager"), opened.PersonId);
    }

    [Fact]
    public async Task A_refusal_keeps_what_was_typed()
    {
        var visitor = await app.SignInAsync("manager");
        var page = await visitor.GetAsync(Address(await NotifyAsync()));

        var answer = await visitor.PostAsync(page, "main form", [("Input.Outcome", "transfer"), ("Input.Reasons", "Lived in the north.")]);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(answer.Errors, e => e.Contains("partnership", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("Lived in the north.", answer.Document.GetElementById("Input-Reasons")!.TextContent.Trim());
    }

    [Fact]
    public async Task Accepting_starts_scoping_in_the_same_save()
    {
        var id = await NotifyAsync();
        var visitor = await app.SignInAsync("manager");
        var page = await visitor.GetAsync(Address(id));

        var answer = await visitor.PostAsync(page, "main form", [("Input.Outcome", "accept")]);

        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" ", answer.Errors));
        await app.WithDatabaseAsync(async db =>
        {
            Assert.Equal(ReviewStage.Scoping, await db.Reviews.Where(r => r.Id == id).Select(r => r.Stage).SingleAsync());
            Assert.Equal("issue-scoping", await db.Tasks.Where(t => t.ReviewId == id && t.ClosedAt == null).Select(t => t.Form).SingleAsync());
            return true;
        });
    }

    [Theory]
    [InlineData("accept")]
    [InlineData("duplicate")]
    public async Task A_review_that_the_person_cannot_see_is_none_to_be_a_duplicate_of(string outcome)
    {
        var hidden = await app.WithDatabaseAsync(async db =>
        {
            var review = Review.Open(Facts(db.Actor) with { Managers = [DemoCounty.Person("manager.north")] }, app.Regime(), db.Actor);
            db.Reviews.Add(review);
            await db.SaveChangesAsync();
            return review.Id;
        });
        var id = await NotifyAsync();
        var form = new TriageForm { Outcome = outcome, Reasons = "Known.", DuplicateOf = hidden.ToString() };

        await app.WithDatabaseAsync(
            async db =>
            {
                await Assert.ThrowsAsync<RuleBrokenException>(() => new TriageHandler(db).HandleAsync(id, form, CancellationToken.None));
                return true;
            },
            "manager");
    }

    private static string Address(Guid reviewId) => $"/reviews/{reviewId}/triage";

    private Task<Guid> NotifyAsync() => app.WithDatabaseAsync(async db =>
    {
        var facts = Facts(db.Actor);
        db.Reviews.Add(Review.Open(facts, app.Regime(), db.Actor));
        await db.SaveChangesAsync();
        return facts.Id;
    });

    private static OpenReview Facts(Actor actor) => new()
    {
        Reference = $"DHR-T-{Guid.CreateVersion7():N}",
        PartnershipId = DemoCounty.Partnership("PA"),
        Managers = [DemoCounty.Person("manager")],
        Pseudonym = "Wren",
        NotifiedOn = actor.Today,
        NotifiedBy = "Estmere Constabulary",
        DeathCategory = DeathCategory.List.All[0],
        Circumstances = "Found at home.",
    };
}
