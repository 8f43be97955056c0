using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Submissions;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Submissions;

public class SubmissionTests
{
    [Fact]
    public void A_signed_report_is_submitted_with_its_pack()
    {
        var review = A.Review().SignedOff().Build();

        review.SubmitReport(Some.Pack(review.Day(211)), review.Actor(212));

        review.Recorded<ReportSubmitted>().Completed("submit-report");
        Assert.Equal(review.Day(211), review.SubmittedOn);
        Assert.Equal(1, review.CurrentSubmission!.Number);
    }

    [Fact]
    public void A_submission_needs_a_signature_a_complete_pack_and_a_possible_date()
    {
        var early = A.Review().DraftAgreed().Build();
        early.Refuses("Have the report signed off", () => early.SubmitReport(Some.Pack(early.Day(212)), early.Actor(212)));

        var review = A.Review().SignedOff().Build();
        var required = review.Regime.SubmissionPack.First(d => d.IsRequired);
        var incomplete = Some.Pack(review.Day(212));
        incomplete = incomplete with { Items = [.. incomplete.Items.Where(i => i.Code != required.Code)] };
        Assert.Equal(
            required.Citation,
            review.Refuses($"The pack is not complete. Add: {required.Name}.", () => review.SubmitReport(incomplete, review.Actor(212))));
        review.Refuses("The report must have been sent", () => review.SubmitReport(Some.Pack(review.Day(209)), review.Actor(212)));
        review.Refuses("The report must have been sent", () => review.SubmitReport(Some.Pack(review.Day(213)), review.Actor(212)));
        review.Refuses("The change log must", () => review.SubmitReport(Some.Pack(review.Day(212)) with { ChangeLog = Some.LongText }, review.Actor(212)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("publish")]
    [InlineData("publish-after-changes")]
    [InlineData("resubmit")]
    public void A_report_is_not_submitted_again_unasked_or_with_points_unanswered(string? outcome)
    {
        var review = (outcome is null ? A.Review().Submitted() : A.Review().Assured(QaOutcome.List.Find(outcome))).Build();

        review.Refuses("The report has been submitted", () => review.SubmitReport(Some.Pack(review.Day(290)), review.Actor(290)));
    }

    [Fact]
    public void An_acknowledgement_is_dated_between_submission_and_today()
    {
        var review = A.Review().Submitted().Build();

        review.Refuses("The acknowledgement", () => review.RecordAcknowledgement(review.Day(211), null, review.Actor(220)));
        review.Refuses("The acknowledgement", () => review.RecordAcknowledgement(review.Day(221), null, review.Actor(220)));
        review.RecordAcknowledgement(review.Day(214), review.Day(260), review.Actor(220));

        Assert.Equal(review.Day(260), review.Recorded<SubmissionAcknowledged>().PanelOn);
    }

    [Fact]
    public void Publish_clears_at_once()
    {
        var review = A.Review().Submitted().Build();

        review.RecordQaOutcome(Some.Outcome(QaOutcome.Publish, review.Day(280)), review.Actor(281));

        review.Recorded<QaOutcomeRecorded>().Completed("record-qa-outcome", "publish");
        review.Recorded<ClearedForPublication>();
        Assert.Equal((review.Day(280), review.Day(280)), (review.QaReceivedOn, review.ClearedOn));
        review.Refuses("No submission waits", () => review.RecordQaOutcome(Some.Outcome(QaOutcome.Publish, review.Day(281)), review.Actor(281)));
        review.Refuses("No points wait", () => review.AnswerQaPoints(Some.Answers, review.Actor(281)));
    }

    [Fact]
    public void Publish_after_changes_clears_when_every_point_is_answered()
    {
        var review = A.Review().Submitted().Build();

        review.RecordQaOutcome(Some.Outcome(QaOutcome.PublishAfterChanges, review.Day(280)), review.Actor(281));
        review.Recorded<QaOutcomeRecorded>().Completed("record-qa-outcome", "publish-after-changes");
        Assert.Null(review.ClearedOn);
        review.AnswerQaPoints(Some.Answers, review.Actor(300));

        review.Recorded<QaPointsAnswered>().Completed("answer-qa-points");
        review.Recorded<ClearedForPublication>();
        Assert.Equal(review.Day(300), review.ClearedOn);
    }

    [Fact]
    public void Resubmit_leads_to_a_second_submission_with_a_change_log()
    {
        var review = A.Review().Assured(QaOutcome.Resubmit).Build();

        review.AnswerQaPoints(Some.Answers, review.Actor(300));
        Assert.Null(review.ClearedOn);
        review.Refuses("Say what changed", () => review.SubmitReport(Some.Pack(review.Day(301)), review.Actor(301)));
        review.Refuses("The report must have been sent", () => review.SubmitReport(Some.Pack(review.Day(279)) with { ChangeLog = "x" }, review.Actor(301)));
        review.SubmitReport(Some.Pack(review.Day(301)) with { ChangeLog = "Coercive control defined." }, review.Actor(301));
        Assert.Null(review.QaReceivedOn);
        review.RecordQaOutcome(Some.Outcome(QaOutcome.Publish, review.Day(360)), review.Actor(360));

        Assert.Equal([1, 2], review.Submissions.Select(s => s.Number));
        Assert.Equal(QaOutcome.Resubmit, review.Submissions[0].Outcome);
        review.Recorded<ClearedForPublication>();
    }

    [Fact]
    public void An_outcome_needs_a_submission_and_a_letter_in_order()
    {
        var early = A.Review().SignedOff().Build();
        early.Refuses("No submission waits", () => early.RecordQaOutcome(Some.Outcome(QaOutcome.Publish, early.Day(280)), early.Actor(281)));

        var review = A.Review().Submitted().Build();
        var outcome = Some.Outcome(QaOutcome.PublishAfterChanges, review.Day(280));
        void Refused(string start, QaOutcomeRecord refused) => review.Refuses(start, () => review.RecordQaOutcome(refused, review.Actor(281)));

        Refused("Choose whether", outcome with { Outcome = QaOutcome.Other });
        Refused("The letter must be dated", outcome with { LetterOn = review.Day(211) });
        Refused("The letter must have arrived", outcome with { ReceivedOn = review.Day(277) });
        Refused("The letter must have arrived", outcome with { ReceivedOn = review.Day(282) });
        Refused("Say where the letter", outcome with { LetterReference = " " });
        Refused("The reference of the letter must", outcome with { LetterReference = Some.LongText });
        Refused("What the letter praises must", outcome with { Positives = Some.LongText });
        Refused("Enter the points", outcome with { Points = [] });
        Refused("Enter the text of each point", outcome with { Points = [new QaPoint(1, " ")] });
        Refused("Give each point its own", outcome with { Points = [new QaPoint(1, "a"), new QaPoint(1, "b")] });
        Refused("Each point must", outcome with { Points = [new QaPoint(1, Some.LongText)] });
    }

    [Fact]
    public void Every_point_has_one_answer()
    {
        var review = A.Review().Assured(QaOutcome.Resubmit).Build();
        void Refused(string start, IReadOnlyList<QaPointAnswer> answers) => review.Refuses(start, () => review.AnswerQaPoints(answers, review.Actor(300)));

        Refused("Answer every point of the letter. Unanswered: 1, 2.", []);
        Refused("Answer every point of the letter. Unanswered: 2.", [Some.Answers[0], new QaPointAnswer(2, " ")]);
        Refused("Give one answer", [.. Some.Answers, new QaPointAnswer(3, "Of no point.")]);
        Refused("Each answer must", [Some.Answers[0], new QaPointAnswer(2, Some.LongText)]);
        Refused("Each list of changes must", [Some.Answers[0], new QaPointAnswer(2, "x", Some.LongText)]);
    }

    [Fact]
    public void Nothing_is_submitted_from_a_closed_review()
    {
        var review = A.Review().Closed().Build();

        Assert.Equal(ReviewClosure.Completed, review.ClosedAs);
        review.Refuses(review.Reference, () => review.SubmitReport(Some.Pack(review.Day(401)), review.Actor(401)));
        review.Refuses(review.Reference, () => review.RecordQaOutcome(Some.Outcome(QaOutcome.Publish, review.Day(401)), review.Actor(401)));
        review.Refuses(review.Reference, () => review.AnswerQaPoints(Some.Answers, review.Actor(401)));
    }
}
