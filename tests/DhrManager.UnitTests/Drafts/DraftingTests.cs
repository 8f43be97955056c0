using DhrManager.Domain.Drafts;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Drafts;

public class DraftingTests
{
    [Fact]
    public void An_analysis_needs_a_minuted_meeting_a_lesson_and_a_note()
    {
        var bare = A.Review().ChronologyCombined().Build();
        bare.Refuses("Record the minutes", () => bare.CompleteAnalysis("Done.", bare.Actor(165)));

        var review = A.Review().ChronologyCombined().MeetingMinuted().Build();
        review.Refuses("Add at least one lesson", () => review.CompleteAnalysis("Done.", review.Actor(165)));
        review.AddLesson(Some.Lesson, review.Actor(163));
        review.Refuses("Say what the panel", () => review.CompleteAnalysis(" ", review.Actor(165)));
        review.Refuses("The note must", () => review.CompleteAnalysis(Some.LongText, review.Actor(165)));
        review.CompleteAnalysis("She was never seen alone.", review.Actor(165));

        review.Recorded<AnalysisCompleted>().Completed("complete-analysis");
        review.Refuses("The analysis has been", () => review.CompleteAnalysis("Again.", review.Actor(166)));
    }

    [Fact]
    public void A_draft_is_issued_after_the_analysis()
    {
        var early = A.Review().ChronologyCombined().Recommended().Build();
        early.Refuses("Complete the analysis", () => early.IssueDraft("First.", early.Day(200), early.Actor(180)));

        var review = A.Review().AnalysisCompleted().Build();
        review.Refuses("Say what is new", () => review.IssueDraft("", review.Day(200), review.Actor(180)));
        review.Refuses("The summary of changes must", () => review.IssueDraft(Some.LongText, review.Day(200), review.Actor(180)));
        review.Refuses("The date for comments", () => review.IssueDraft("First.", review.Day(180), review.Actor(180)));
        review.IssueDraft("First.", review.Day(200), review.Actor(180));

        review.Recorded<DraftIssued>().Completed("issue-draft");
        Assert.Equal(review.Day(180), review.DraftIssuedOn);
        review.Refuses("Settle the comments on draft 1", () => review.IssueDraft("Second.", review.Day(220), review.Actor(190)));
    }

    [Theory]
    [InlineData("panel-comments", typeof(PanelCommentsClosed))]
    [InlineData("agency-check", typeof(AgencyCheckClosed))]
    [InlineData("family-read", typeof(FamilyReadClosed))]
    public void Each_round_completes_its_own_step_once(string step, Type closed)
    {
        var review = A.Review().DraftIssued().Build();
        var round = CommentRound.List.Find(step);

        review.CloseCommentRound(round, "Nobody commented.", review.Day(195), review.Actor(196));

        var happened = Assert.Single(review.NewEvents).Event;
        Assert.IsType(closed, happened);
        happened.Completed(step);
        review.Refuses("The round of comments is closed", () => review.CloseCommentRound(round, "Again.", review.Day(196), review.Actor(196)));
        review.Refuses("The round of comments is closed", () => review.AddComment(Some.Comment(round), review.Actor(196)));
    }

    [Fact]
    public void A_round_is_closed_with_a_note_between_the_issue_and_today()
    {
        var review = A.Review().DraftIssued().Build();

        review.Refuses("Say where and when the family", () => review.CloseCommentRound(CommentRound.Family, " ", review.Day(190), review.Actor(196)));
        review.Refuses("Say how the round went", () => review.CloseCommentRound(CommentRound.Panel, " ", review.Day(190), review.Actor(196)));
        review.Refuses("The note must", () => review.CloseCommentRound(CommentRound.Panel, Some.LongText, review.Day(190), review.Actor(196)));
        review.Refuses("The date must be between", () => review.CloseCommentRound(CommentRound.Panel, "x", review.Day(179), review.Actor(196)));
        review.Refuses("The date must be between", () => review.CloseCommentRound(CommentRound.Panel, "x", review.Day(197), review.Actor(196)));
    }

    [Fact]
    public void A_comment_has_a_place_an_author_and_an_answer()
    {
        var review = A.Review().DraftIssued().Build();
        void Refused(string start, CommentText text) => review.Refuses(start, () => review.AddComment(text, review.Actor(185)));

        Refused("Say which document", Some.Comment() with { Place = "" });
        Refused("Say who made", Some.Comment() with { Commenter = "" });
        Refused("Enter the comment", Some.Comment() with { Text = "" });
        Refused("The place must", Some.Comment() with { Place = Some.LongText });
        Refused("The commenter must", Some.Comment() with { Commenter = Some.LongText });
        Refused("The comment must", Some.Comment() with { Text = Some.LongText });
        var comment = review.AddComment(Some.Comment(), review.Actor(185));
        Assert.Equal(comment.Id, review.Recorded<CommentAdded>().CommentId);

        review.Refuses("Say why the comment", () => review.AnswerComment(comment.Id, CommentAnswer.InPart, " ", review.Actor(186)));
        review.Refuses("The reason must", () => review.AnswerComment(comment.Id, CommentAnswer.InPart, Some.LongText, review.Actor(186)));
        review.Refuses("Choose a comment", () => review.AnswerComment(Guid.NewGuid(), CommentAnswer.Accepted, null, review.Actor(186)));
        review.AnswerComment(comment.Id, CommentAnswer.Accepted, null, review.Actor(186));
        Assert.Equal("accepted", review.Recorded<CommentAnswered>().Answer);
    }

    [Fact]
    public void Comments_need_a_draft_that_is_out()
    {
        var review = A.Review().AnalysisCompleted().Build();

        review.Refuses("No draft is out", () => review.AddComment(Some.Comment(), review.Actor(170)));
        review.Refuses("No draft is out", () => review.CloseCommentRound(CommentRound.Panel, "x", review.Day(170), review.Actor(170)));
        review.Refuses("No draft is out", () => review.SettleComments(true, null, review.Actor(170)));
    }

    [Fact]
    public void Comments_are_settled_after_every_round()
    {
        var review = A.Review().DraftIssued().Build();
        review.CloseCommentRound(CommentRound.Panel, "Read.", review.Day(190), review.Actor(190));

        review.Refuses(
            "Close each round of comments first. Still open: agencies, for accuracy; family.",
            () => review.SettleComments(true, null, review.Actor(191)));
    }

    [Fact]
    public void A_report_is_ready_when_every_comment_is_answered()
    {
        var review = A.Review().DraftIssued().Build();
        var comment = review.AddComment(Some.Comment(), review.Actor(185));
        foreach (var round in CommentRound.List.All)
        {
            review.CloseCommentRound(round, "Read.", review.Day(190), review.Actor(190));
        }

        review.Refuses("1 comment is unanswered", () => review.SettleComments(true, null, review.Actor(191)));
        review.AnswerComment(comment.Id, CommentAnswer.NotAccepted, "The record says otherwise.", review.Actor(191));
        review.SettleComments(ready: true, note: null, review.Actor(192));

        review.Recorded<CommentsSettled>().Completed("settle-comments", "ready");
        review.Recorded<DraftAgreed>();
        Assert.Equal(review.Day(192), review.DraftAgreedOn);
        review.Refuses("The report has been agreed", () => review.IssueDraft("Again.", review.Day(220), review.Actor(193)));
    }

    [Fact]
    public void Another_round_says_what_to_settle_and_allows_the_next_draft()
    {
        var review = A.Review().RoundsClosed().Build();

        review.Refuses("Say what the next draft", () => review.SettleComments(ready: false, " ", review.Actor(200)));
        review.Refuses("The note must", () => review.SettleComments(ready: false, Some.LongText, review.Actor(200)));
        review.SettleComments(ready: false, "Equality is thin.", review.Actor(200));

        review.Recorded<CommentsSettled>().Completed("settle-comments", "another-round");
        Assert.DoesNotContain(review.NewEvents, e => e.Event is DraftAgreed);
        Assert.Equal(2, review.IssueDraft("Equality rewritten.", review.Day(230), review.Actor(210)).Number);
        Assert.Equal(review.Day(210), review.DraftIssuedOn);
    }

    [Fact]
    public void A_report_without_recommendations_says_why()
    {
        var review = A.Review().RoundsClosed().Build();
        review.RemoveRecommendation(review.Recommendations[0].Id, review.Actor(197));

        review.Refuses("There is no recommendation", () => review.SettleComments(ready: true, " ", review.Actor(200)));
        review.SettleComments(ready: true, "Everything has been changed already.", review.Actor(200));

        review.Recorded<DraftAgreed>();
    }
}
