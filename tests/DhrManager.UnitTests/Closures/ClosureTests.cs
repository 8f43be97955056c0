using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Closures;

public class ClosureTests
{
    private const string Address = "https://estmere.example/amara";

    [Fact]
    public void Ready_when_publication_comes_last()
    {
        var review = A.Review().PublicationPrepared().ActionsDone().Build();
        Assert.Null(review.ReadyToCloseOn);

        review.Publish(review.Day(370), Address, null, null, review.Actor(370));

        review.Recorded<ReadyToClose>();
        Assert.Equal(review.Day(370), review.ReadyToCloseOn);
    }

    [Fact]
    public void Ready_when_the_last_action_comes_last()
    {
        var review = A.Review().Published().ActionsReported().Build();

        review.VerifyAction(review.Actions[0].Id, accepted: true, null, review.Actor(360));

        review.Recorded<ReadyToClose>();
    }

    [Fact]
    public void Ready_when_the_report_is_withheld_or_an_action_is_refused_or_superseded()
    {
        var withheld = A.Review().PublicationPrepared().ActionsDone().Build();
        withheld.WithholdPublication("A child would be identified.", withheld.Actor(370));
        withheld.Recorded<ReadyToClose>();

        var refused = A.Review().Published().Build();
        refused.RespondToAction(refused.Actions[0].Id, ActionResponse.NotAccepted, "Not ours.", null, refused.Actor(310));
        refused.Recorded<ReadyToClose>();

        var superseded = A.Review().Published().Build();
        superseded.SupersedeAction(superseded.Actions[0].Id, "Replaced.", superseded.Actor(310));
        superseded.Recorded<ReadyToClose>();
    }

    [Fact]
    public void Not_ready_while_one_of_two_actions_is_open()
    {
        var review = A.Review().Published().Build();
        review.AddAction(review.Recommendations[0].Id, Some.Action(review.Day(500)), review.Actor(301));

        review.SupersedeAction(review.Actions[0].Id, "Replaced.", review.Actor(310));

        Assert.DoesNotContain(review.NewEvents, e => e.Event is ReadyToClose);
    }

    [Fact]
    public void Ready_is_said_once_even_when_an_action_opens_again()
    {
        var review = A.Review().Published().ActionsDone().Build();

        review.AuditAction(review.Actions[0].Id, embedded: false, "Gone.", EvidenceLevel.Issued, review.Actor(380));
        review.ReportAction(review.Actions[0].Id, "Back.", "Audit", EvidenceLevel.SeenInPractice, review.Day(390), review.Actor(390));
        review.VerifyAction(review.Actions[0].Id, accepted: true, null, review.Actor(391));

        Assert.DoesNotContain(review.NewEvents, e => e.Event is ReadyToClose);
    }

    [Fact]
    public void A_proportionate_exercise_without_actions_is_ready_at_once()
    {
        var review = Proportionate();

        review.RecordProportionateLearning(review.Day(50), "Police, health", "One meeting.", review.Actor(50));

        review.Recorded<ActionPlanAgreed>();
        review.Recorded<ReadyToClose>();
    }

    [Fact]
    public void Everything_that_stands_in_the_way_is_said_at_once()
    {
        var review = A.Review().DraftAgreed().Build();
        review.AddRecommendation(Some.NationalRecommendation, review.Actor(201));
        review.SignOffReport(Some.SignOff(review.Day(210)), review.Actor(210));

        review.Refuses(
            "The review cannot be closed yet: the report is neither published nor withheld; actions are not finished (1.1); "
            + "recommendations to bodies outside have not been sent (2).",
            () => review.CloseReview("x", "x", review.Actor(400)));
    }

    [Fact]
    public void A_review_closes_with_its_audit_and_its_learning()
    {
        var review = A.Review().Published().ActionsDone().Build();

        review.Refuses("Say how the partnership checked", () => review.CloseReview(" ", "x", review.Actor(400)));
        review.Refuses("Say with whom", () => review.CloseReview("x", " ", review.Actor(400)));
        review.Refuses("The audit must", () => review.CloseReview(Some.LongText, "x", review.Actor(400)));
        review.Refuses("With whom the learning", () => review.CloseReview("x", Some.LongText, review.Actor(400)));
        review.CloseReview("Every action sampled.", "Briefing to all agencies.", review.Actor(400));

        review.Recorded<ReviewClosed>().Completed("close-review");
        Assert.Equal((review.Day(400), ReviewClosure.Completed), (review.ClosedOn, review.ClosedAs));
        review.Refuses(review.Reference, () => review.CloseReview("x", "x", review.Actor(401)));
    }

    [Fact]
    public void Only_a_closed_review_is_reopened_with_a_reason_and_an_authority()
    {
        var open = A.Review().Published().Build();
        open.Refuses("The review is open", () => open.Reopen("x", "x", open.Actor(301)));

        var review = A.Review().Closed().Build();
        review.Refuses("Say why the review", () => review.Reopen(" ", "x", review.Actor(500)));
        review.Refuses("Say who decided", () => review.Reopen("x", "", review.Actor(500)));
        review.Refuses("The reason must", () => review.Reopen(Some.LongText, "x", review.Actor(500)));
        review.Refuses("Who decided it must", () => review.Reopen("x", Some.LongText, review.Actor(500)));
    }

    [Fact]
    public void A_reopened_review_works_again_and_closes_again()
    {
        var review = A.Review().Closed().Build();
        var action = review.Actions[0];

        review.Reopen("An audit failed.", "Partnership board", review.Actor(500));
        review.Recorded<ReviewReopened>();
        Assert.Null(review.ClosedOn);
        Assert.Equal((review.Day(400), ReviewClosure.Completed), (review.Reopenings[0].WasClosedOn, review.Reopenings[0].WasClosedAs));

        review.AuditAction(action.Id, embedded: false, "Gone.", EvidenceLevel.Issued, review.Actor(501));
        review.Refuses("The review cannot be closed yet: actions are not finished (1.1).", () => review.CloseReview("x", "x", review.Actor(502)));
        review.SupersedeAction(action.Id, "Replaced.", review.Actor(503));
        review.CloseReview("Checked again.", "Same agencies.", review.Actor(504));
        Assert.Equal(review.Day(504), review.ClosedOn);
    }

    [Fact]
    public void A_reopened_review_that_was_never_held_closes_as_it_did_before()
    {
        var review = A.Review().Scrutinised(ScrutinyOutcome.Accepted).FamilyToldOfDecision().Build();
        review.CloseWithoutReview("Shared with all agencies.", otherReviewAccepted: null, review.Actor(70));

        review.Reopen("The coroner wrote.", "Chair of the partnership", review.Actor(100));
        review.CloseReview("Letter considered.", "As before.", review.Actor(110));

        Assert.Equal(ReviewClosure.NoReview, review.ClosedAs);
    }

    private static Review Proportionate()
    {
        var review = A.Review().Decided(DecisionOutcome.Proportionate).HomeOfficeTold().Build();
        review.AddLesson(Some.Lesson, review.Actor(40));
        return review;
    }
}
