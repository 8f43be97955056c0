using DhrManager.Domain;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

public sealed class ImportClosedTests
{
    private static readonly Actor _importer = Actor.System(new DateTime(2026, 11, 20, 10, 0, 0, DateTimeKind.Utc));

    private static readonly ClosedReview _closed = new()
    {
        Reference = "OLD/1",
        PartnershipId = Guid.CreateVersion7(),
        Managers = [Guid.CreateVersion7()],
        Pseudonym = "Amara",
        DeathCategory = DeathCategory.IntimatePartnerHomicide,
        DiedOn = new DateOnly(2019, 5, 1),
        NotifiedOn = new DateOnly(2019, 5, 15),
        DecidedOn = new DateOnly(2019, 6, 15),
        PublishedOn = new DateOnly(2021, 7, 15),
        ClosedOn = new DateOnly(2022, 6, 30),
        Summary = new CaseSummary { Title = "Amara", ReviewType = "DHR" },
    };

    [Fact]
    public void It_is_closed_from_the_start_and_says_so_in_one_event()
    {
        var review = Import(_closed);

        Assert.Equal((ReviewStage.Closed, ReviewClosure.Completed, _closed.ClosedOn), (review.Stage, review.ClosedAs, review.ClosedOn));
        Assert.Equal(_importer.Now, review.ImportedAt);
        Assert.Single(review.NewEvents, e => e.Event is ClosedReviewImported);
        Assert.DoesNotContain(review.NewEvents, e => e.Event.Completes is not null);
    }

    [Theory]
    [InlineData("complete", "implemented")]
    [InlineData("superseded", "not-implemented")]
    [InlineData("not-accepted", "not-implemented")]
    [InlineData("on-track", "under-way")]
    [InlineData("not-started", "under-way")]
    public void The_last_status_of_an_action_says_what_became_of_its_recommendation(string action, string recommendation)
    {
        var text = new RecommendationText("Do better.", RecommendationScope.Local, Guid.CreateVersion7(), ExternalAddressee: null, []);
        var past = new ClosedAction(new DateOnly(2022, 3, 31), ActionStatus.List.Find(action), "As the plan says.", DoneOn: null);

        var review = Import(_closed with { Recommendations = [new(text, past, Letter: null)] });

        Assert.Equal(recommendation, review.StatusOf(review.Recommendations[0]).Code);
        Assert.Equal("1.1", review.Actions[0].Number);
    }

    [Fact]
    public void The_reply_of_a_body_outside_is_kept()
    {
        var text = new RecommendationText("Change the law.", RecommendationScope.National, LeadAgencyId: null, "Home Office", []);
        var letter = new ClosedLetter(new DateOnly(2021, 8, 1), new DateOnly(2021, 10, 1), "Under review.");

        var review = Import(_closed with { Recommendations = [new(text, Action: null, letter)] });

        Assert.Equal(RecommendationStatus.Answered, review.StatusOf(review.Recommendations[0]));
    }

    [Fact]
    public void What_an_old_report_does_not_say_may_stay_unknown()
    {
        var review = Import(_closed with { DiedOn = null, NotifiedOn = null, DecidedOn = null, PublishedOn = null });

        Assert.True(review.IsNotificationUnknown);
        Assert.Equal(_closed.ClosedOn, review.NotifiedOn);
        Assert.Null(review.DecidedOn);
        Assert.Null(review.PublishedOn);
    }

    [Fact]
    public void A_known_notification_is_not_called_unknown() => Assert.False(Import(_closed).IsNotificationUnknown);

    [Fact]
    public void Where_a_lesson_and_a_recommendation_stand_in_the_report_is_kept()
    {
        var text = new RecommendationText("Do better.", RecommendationScope.Local, Guid.CreateVersion7(), ExternalAddressee: null, [], Page: 42, PrintedNumber: "17.1.1");

        var review = Import(_closed with
        {
            Lessons = [new LessonText("Nobody asked.", [], [], Page: 31)],
            Recommendations = [new(text, Action: null, Letter: null)],
        });

        Assert.Equal(31, review.Lessons[0].Page);
        Assert.Equal((42, "17.1.1"), (review.Recommendations[0].Page, review.Recommendations[0].PrintedNumber));
    }

    [Fact]
    public void A_report_that_says_nothing_of_actions_is_not_read_as_nothing_done()
    {
        var local = new RecommendationText("Do better.", RecommendationScope.Local, Guid.CreateVersion7(), ExternalAddressee: null, []);
        var national = new RecommendationText("Change the law.", RecommendationScope.National, LeadAgencyId: null, "Home Office", []);

        var review = Import(_closed with { Recommendations = [new(local, Action: null, Letter: null), new(national, Action: null, Letter: null)] });

        Assert.All(review.Recommendations, r => Assert.Equal(RecommendationStatus.NotStated, review.StatusOf(r)));
    }

    public static TheoryData<string, Func<ClosedReview, ClosedReview>> Impossible => new()
    {
        { "Give the review a reference", c => c with { Reference = " " } },
        { "The reference must be 200", c => c with { Reference = new string('x', 201) } },
        { "Give the person who died a pseudonym", c => c with { Pseudonym = "" } },
        { "The pseudonym must be 200", c => c with { Pseudonym = new string('x', 201) } },
        { "Enter the title of the report", c => c with { Summary = c.Summary with { Title = "" } } },
        { "Choose at least one CSP manager", c => c with { Managers = [] } },
        { "The dates must follow each other", c => c with { DiedOn = c.NotifiedOn!.Value.AddDays(1) } },
        { "The dates must follow each other", c => c with { NotifiedOn = c.DecidedOn!.Value.AddDays(1) } },
        { "The dates must follow each other", c => c with { PublishedOn = c.DecidedOn!.Value.AddDays(-1) } },
        { "The dates must follow each other", c => c with { PublishedOn = c.ClosedOn.AddDays(1) } },
        { "The dates must follow each other", c => c with { ClosedOn = _importer.Today.AddDays(1) } },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void A_review_with_a_fact_missing_or_dates_that_contradict_one_another_is_refused(string message, Func<ClosedReview, ClosedReview> change)
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => Import(change(_closed)));

        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
    }

    private static Review Import(ClosedReview closed) => Review.ImportClosed(closed, A.Regime, _importer);
}
