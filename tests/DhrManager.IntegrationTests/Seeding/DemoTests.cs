using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Seeding;

[Collection(OneDemo.Name)]
public sealed class DemoTests(DemoFactory app)
{
    [Fact]
    public async Task Twelve_closed_reviews_are_loaded_with_their_learning()
    {
        var closed = await app.WithDatabaseAsync(db => db.Reviews.AsNoTracking().Where(r => r.ImportedAt != null).ToListAsync());

        Assert.Equal(12, closed.Count);
        Assert.All(closed, review =>
        {
            Assert.Equal((ReviewStage.Closed, ReviewClosure.Completed), (review.Stage, review.ClosedAs));
            Assert.NotEmpty(review.CaseSummary!.KeyFindings);
            Assert.NotEmpty(review.Lessons);
            Assert.NotEmpty(review.Recommendations);
            Assert.DoesNotContain(review.Recommendations, r => review.StatusOf(r) == RecommendationStatus.NoAction);
        });
    }

    [Fact]
    public async Task What_became_of_a_recommendation_is_kept()
    {
        var amara = await app.WithDatabaseAsync(db => db.Reviews.AsNoTracking().SingleAsync(r => r.Title == "Amara"));

        var status = amara.Recommendations.OrderBy(r => r.Number).Select(amara.StatusOf).ToList();
        Assert.Equal(RecommendationStatus.Implemented, status[0]);
        Assert.Equal(RecommendationStatus.Answered, status[8]);
        Assert.Equal(RecommendationStatus.UnderWay, status[9]);
        Assert.Equal(ActionStatus.Complete, amara.Actions.Single(a => a.Number == "1.1").Status);
        Assert.Contains(CaseFlag.CoerciveControl, amara.CaseSummary!.Flags);
    }

    [Theory]
    [InlineData("Hannah", "notification", "triage")]
    [InlineData("Rosalind", "scoping", "answer-scoping")]
    [InlineData("Gerald", "scrutiny", "record-scrutiny")]
    [InlineData("Nadia", "returns", "check-return")]
    [InlineData("Marianne", "drafting", "family-read")]
    [InlineData("Colette", "returns", "write-return")]
    [InlineData("Imogen", "quality-assurance", "answer-qa-points")]
    [InlineData("Delphine", "action-plan", "audit-action")]
    public async Task Each_live_review_waits_where_its_story_ends(string pseudonym, string stage, string form)
    {
        var (review, forms) = await app.WithDatabaseAsync(async db =>
        {
            var found = await db.Reviews.AsNoTracking().SingleAsync(r => r.Title == pseudonym);
            return (found, await db.Tasks.Where(t => t.ReviewId == found.Id && t.ClosedAt == null).Select(t => t.Form).ToListAsync());
        });

        Assert.Equal(stage, review.Stage.Code);
        Assert.Contains(form, forms);
        Assert.Null(review.ClosedOn);
    }

    [Fact]
    public async Task Every_open_task_has_somebody_who_may_do_it()
    {
        var orphans = await app.WithDatabaseAsync(async db =>
        {
            var tasks = await db.Tasks.Where(t => t.ClosedAt == null).ToListAsync();
            var lines = await db.ReviewAccess.Where(a => a.EndedAt == null).ToListAsync();
            return tasks.Where(t => !lines.Exists(a => a.ReviewId == t.ReviewId && t.IsFor(a.Role.Code) && (!a.Role.IsOfAnAgency || a.AgencyId == t.AgencyId)))
                .Select(t => t.Form).ToList();
        });

        Assert.Empty(orphans);
    }

    [Fact]
    public async Task The_dates_count_back_from_the_day_of_loading()
    {
        var hannah = await app.WithDatabaseAsync(db => db.Reviews.AsNoTracking().SingleAsync(r => r.Title == "Hannah"));

        // Two days before that Tuesday is a Sunday, when nobody works: the Friday before.
        Assert.Equal(new DateOnly(2027, 3, 5), hannah.NotifiedOn);
    }

    [Fact]
    public async Task The_paused_review_stands_still_and_the_plan_is_partly_overdue()
    {
        var (paused, published) = await app.WithDatabaseAsync(async db => (
            await db.Reviews.AsNoTracking().SingleAsync(r => r.Title == "Colette"),
            await db.Reviews.AsNoTracking().SingleAsync(r => r.Title == "Delphine")));

        Assert.True(paused.IsPaused);
        Assert.True(paused.RunningClock("overview-report")!.DueOn < DemoFactory.LoadedOn);
        Assert.Contains(published.Actions, a => a.StatusOn(DemoFactory.LoadedOn) == ActionStatus.Overdue);
        Assert.Contains(published.Actions, a => a.Verifications is [.., { IsAccepted: false }]);
        Assert.Contains(published.Actions, a => a.Status == ActionStatus.CompleteAudited);
    }

    [Fact]
    public async Task Chronologies_of_several_agencies_are_there_to_be_merged()
    {
        var agencies = await app.WithDatabaseAsync(db => db.ChronologyEntries.Select(e => e.AgencyId).Distinct().CountAsync());

        Assert.True(agencies >= 3);
    }

    [Fact]
    public async Task The_audit_trail_of_the_demo_is_intact_and_no_mail_waits()
    {
        var (lines, broken) = await app.WithDatabaseAsync(db => AuditChain.VerifyAsync(db, CancellationToken.None));

        Assert.True(lines > 100);
        Assert.Null(broken);
        Assert.False(await app.WithDatabaseAsync(db => db.OutboxMessages.AnyAsync(m => m.DoneAt == null)));
    }
}
