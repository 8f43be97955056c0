using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Findings;

public class RecommendationTests
{
    [Fact]
    public void A_recommendation_is_numbered_and_reworded()
    {
        var review = A.Review().AnalysisCompleted().Build();

        var added = review.AddRecommendation(Some.Recommendation() with { LessonId = review.Lessons[0].Id }, review.Actor(170));
        review.EditRecommendation(added.Id, Some.NationalRecommendation, review.Actor(171));

        Assert.Equal(1, review.Recorded<RecommendationAdded>().Number);
        Assert.Equal(1, review.Recorded<RecommendationEdited>().Number);
        Assert.Equal(("Home Office", null), (added.ExternalAddressee, added.LeadAgencyId));
    }

    [Fact]
    public void A_recommendation_addresses_exactly_one_and_answers_a_known_lesson()
    {
        var review = A.Review().AnalysisCompleted().Build();
        var text = Some.Recommendation();
        void Refused(string start, RecommendationText refused) => review.Refuses(start, () => review.AddRecommendation(refused, review.Actor(170)));

        Refused("Enter the recommendation", text with { Text = "" });
        Refused("The recommendation must", text with { Text = Some.LongText });
        Refused("The addressee must", text with { ExternalAddressee = Some.LongText });
        Refused("Choose the agency that leads", text with { LeadAgencyId = null });
        Refused("Choose the agency that leads", text with { ExternalAddressee = "Home Office" });
        Refused("Choose a lesson", text with { LessonId = Guid.NewGuid() });
        review.Refuses("Choose a recommendation", () => review.EditRecommendation(Guid.NewGuid(), text, review.Actor(170)));
        review.Refuses("Choose a recommendation", () => review.RemoveRecommendation(Guid.NewGuid(), review.Actor(170)));
        review.Refuses("Choose a recommendation", () => review.SendRecommendation(Guid.NewGuid(), review.Day(170), review.Actor(170)));

        var added = review.AddRecommendation(text, review.Actor(170));
        review.Refuses("Enter the recommendation", () => review.EditRecommendation(added.Id, text with { Text = " " }, review.Actor(170)));
        Assert.Equal(text.Text, added.Text);
    }

    [Fact]
    public void A_removed_recommendation_takes_its_actions_with_it_and_its_number_is_not_given_again()
    {
        var review = A.Review().DraftIssued().Build();

        review.RemoveRecommendation(review.Recommendations[0].Id, review.Actor(181));
        var next = review.AddRecommendation(Some.Recommendation(), review.Actor(182));

        Assert.Equal(1, review.Recorded<RecommendationRemoved>().Number);
        Assert.Equal(2, next.Number);
        Assert.Empty(review.Actions);
    }

    [Fact]
    public void A_recommendation_with_agreed_actions_is_not_removed()
    {
        var review = A.Review().Assured(QaOutcome.Resubmit).Build();

        review.Refuses("Actions for this recommendation", () => review.RemoveRecommendation(review.Recommendations[0].Id, review.Actor(281)));
    }

    [Fact]
    public void A_recommendation_to_a_body_outside_is_sent_and_answered()
    {
        var review = A.Review().DraftIssued().Build();
        var national = review.AddRecommendation(Some.NationalRecommendation, review.Actor(181));
        Assert.Equal(RecommendationStatus.NotSent, review.StatusOf(national));

        review.Refuses("Record first", () => review.RecordReply(national.Id, review.Day(300), "Noted.", review.Actor(300)));
        review.Refuses("The day on which the recommendation", () => review.SendRecommendation(national.Id, review.Day(301), review.Actor(300)));
        review.SendRecommendation(national.Id, review.Day(300), review.Actor(300));
        Assert.Equal(review.Day(300), review.Recorded<RecommendationSent>().On);
        Assert.Equal(RecommendationStatus.AwaitingReply, review.StatusOf(national));
        review.Refuses("This recommendation has been sent", () => review.SendRecommendation(national.Id, review.Day(300), review.Actor(300)));

        review.Refuses("The reply must have arrived", () => review.RecordReply(national.Id, review.Day(299), "Noted.", review.Actor(320)));
        review.Refuses("The reply must have arrived", () => review.RecordReply(national.Id, review.Day(321), "Noted.", review.Actor(320)));
        review.Refuses("Say what the body", () => review.RecordReply(national.Id, review.Day(320), " ", review.Actor(320)));
        review.Refuses("The reply must be", () => review.RecordReply(national.Id, review.Day(320), Some.LongText, review.Actor(320)));
        review.RecordReply(national.Id, review.Day(320), "It is in hand.", review.Actor(320));
        Assert.Equal(national.Id, review.Recorded<RecommendationAnswered>().RecommendationId);
        Assert.Equal(RecommendationStatus.Answered, review.StatusOf(national));
    }

    [Fact]
    public void A_recommendation_of_the_partnership_is_not_sent()
    {
        var review = A.Review().DraftIssued().Build();

        review.Refuses("An agency of the partnership", () => review.SendRecommendation(review.Recommendations[0].Id, review.Day(181), review.Actor(181)));
    }

    [Fact]
    public void The_status_follows_from_the_actions()
    {
        var review = A.Review().DraftAgreed().Build();
        var recommendation = review.Recommendations[0];
        var second = review.AddAction(recommendation.Id, Some.Action(review.Day(500)), review.Actor(201));
        review.SignOffReport(Some.SignOff(review.Day(210)), review.Actor(210));
        Assert.Equal(RecommendationStatus.UnderWay, review.StatusOf(recommendation));

        Finish(review, review.Actions[0].Id);
        Assert.Equal(RecommendationStatus.UnderWay, review.StatusOf(recommendation));

        review.RespondToAction(second.Id, ActionResponse.NotAccepted, "Not ours.", null, review.Actor(220));
        Assert.Equal(RecommendationStatus.PartlyImplemented, review.StatusOf(recommendation));
    }

    [Fact]
    public void Superseded_actions_do_not_count_unless_there_are_no_others()
    {
        var review = A.Review().DraftAgreed().Build();
        var recommendation = review.Recommendations[0];
        review.AddAction(recommendation.Id, Some.Action(review.Day(500)), review.Actor(201));
        review.SignOffReport(Some.SignOff(review.Day(210)), review.Actor(210));

        review.SupersedeAction(review.Actions[1].Id, "Merged.", review.Actor(211));
        Finish(review, review.Actions[0].Id);
        Assert.Equal(RecommendationStatus.Implemented, review.StatusOf(recommendation));

        var other = A.Review().SignedOff().Build();
        other.SupersedeAction(other.Actions[0].Id, "No longer wanted.", other.Actor(211));
        Assert.Equal(RecommendationStatus.NotImplemented, other.StatusOf(other.Recommendations[0]));
    }

    [Fact]
    public void A_recommendation_without_actions_says_so()
    {
        var review = A.Review().AnalysisCompleted().Build();

        Assert.Equal(RecommendationStatus.NoAction, review.StatusOf(review.AddRecommendation(Some.Recommendation(), review.Actor(170))));
    }

    [Fact]
    public void To_go_on_beside_earlier_recommendations_needs_a_reason_unless_their_wording_is_used()
    {
        var review = A.Review().AnalysisCompleted().Build();
        var text = Some.Recommendation() with { Precedent = new(PrecedentUse.Sharpen, Reason: null) };

        review.Refuses("Earlier reviews said something like this", () => review.AddRecommendation(text, review.Actor(170)));
        var tooLong = text with { Precedent = new(PrecedentUse.Sharpen, Some.LongText) };
        review.Refuses("The reason must", () => review.AddRecommendation(tooLong, review.Actor(170)));

        Assert.Equal(PrecedentUse.Reuse, review.AddRecommendation(text with { Precedent = new(PrecedentUse.Reuse, Reason: null) }, review.Actor(170)).Precedent!.Use);
        Assert.Equal("For surgeries.", review.AddRecommendation(text with { Precedent = new(PrecedentUse.Sharpen, "For surgeries.") }, review.Actor(170)).Precedent!.Reason);
    }

    private static void Finish(Review review, Guid actionId)
    {
        review.RespondToAction(actionId, ActionResponse.Accepted, null, "Head of safeguarding", review.Actor(215));
        review.ReportAction(actionId, "Changed.", "Audit", EvidenceLevel.SeenInPractice, review.Day(216), review.Actor(216));
        review.VerifyAction(actionId, accepted: true, null, review.Actor(217));
    }
}
