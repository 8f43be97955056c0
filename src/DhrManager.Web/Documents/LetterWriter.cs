using DhrManager.Domain.Reviews;
using DhrManager.Web.Documents.Templates;

namespace DhrManager.Web.Documents;

/// <summary>Picks the template of a letter and tells it the facts it needs, and no others.</summary>
public static class LetterWriter
{
    /// <exception cref="ArgumentException">There is no letter of this code.</exception>
    /// <exception cref="InvalidOperationException">The case does not hold what the letter is about.</exception>
    public static Letter Write(string code, LetterCase c) => code switch
    {
        LetterCodes.NotificationAcknowledgement => Letter.Of<NotificationAcknowledgement>("Acknowledgement of the notification", Acknowledgement(c)),
        LetterCodes.ScopingRequest => Letter.Of<ScopingRequestLetter>($"Scoping request to {c.AgencyName}", Scoping(c)),
        LetterCodes.DecisionHomeOffice => Letter.Of<DecisionLetter>("Letter to the Home Office on the decision", Decision(c)),
        LetterCodes.DecisionAgencies => Letter.Of<DecisionAgenciesLetter>("Letter to the agencies on the decision", new DecisionAgenciesLetter.Facts(c.Head, c.Decision.Outcome, c.Decision.DecidedOn)),
        LetterCodes.FamilyNoReview => Letter.Of<FamilyNoReviewLetter>("Letter to the family on the decision", FamilyNoReview(c)),
        LetterCodes.FamilyFirst => Letter.Of<FamilyFirstLetter>("First letter to the family", new FamilyFirstLetter.Facts(c.Head)),
        LetterCodes.ChairAppointment => Letter.Of<ChairAppointmentLetter>("Appointment of the independent chair", Chair(c.Head, c.Review)),
        LetterCodes.ReturnRequest => Letter.Of<ReturnRequestLetter>($"Return request to {c.AgencyName}", Return(c)),
        LetterCodes.ReturnSentBack => Letter.Of<ReturnSentBackLetter>($"Return sent back to {c.AgencyName}", SentBack(c)),
        LetterCodes.DraftIssued => Letter.Of<DraftIssuedLetter>($"Draft report: letter to {(c.ToPanel ? "the panel" : "the agencies")}", Draft(c)),
        LetterCodes.SubmissionCover => Letter.Of<SubmissionCoverLetter>("Covering letter and list of the submission", Submission(c.Head, c.Review)),
        LetterCodes.QaResponse => Letter.Of<QaResponseLetter>("Answer to the Home Office on quality assurance", Qa(c.Head, c.Review)),
        LetterCodes.CommissionerCopy => Letter.Of<CommissionerCopyLetter>("Letter to the Domestic Abuse Commissioner", new CommissionerCopyLetter.Facts(c.Head, c.Review.SignedOffOn)),
        LetterCodes.PublicationNotice => Letter.Of<PublicationNoticeLetter>("Notice of publication", new PublicationNoticeLetter.Facts(c.Head, c.Review.PublishedOn!.Value, c.Review.PublishedAddress!)),
        LetterCodes.ActionRequest => Letter.Of<ActionRequestLetter>($"Action for {c.AgencyName}", Action(c)),
        _ => throw new ArgumentException($"There is no letter '{code}'.", nameof(code)),
    };

    private static NotificationAcknowledgement.Facts Acknowledgement(LetterCase c) =>
        new(c.Head, c.Review.NotifiedBy, c.Review.NotifiedOn, c.Review.RunningClock(Domain.Regimes.ClockCodes.Decision)?.DueOn);

    private static ScopingRequestLetter.Facts Scoping(LetterCase c) =>
        new(c.Head, c.AgencyName, c.ScopingRequest.DueOn, c.ScopingRequest.RecordsToBeSecured);

    private static DecisionLetter.Facts Decision(LetterCase c)
    {
        var questions = c.Review.Regime.Criteria.ToDictionary(q => q.Code, q => q.Question);
        return new DecisionLetter.Facts(
            c.Head,
            c.Review.NotifiedOn,
            c.Decision,
            [.. c.Decision.Criteria.Select(a => (questions[a.Code], a.IsMet, a.Reason))],
            c.Review.RunningClock(Domain.Regimes.ClockCodes.OverviewReport)?.DueOn);
    }

    private static FamilyNoReviewLetter.Facts FamilyNoReview(LetterCase c) =>
        new(c.Head, c.Decision.Outcome, c.Decision.DecidedOn, c.Decision.Reasons, c.Decision.OtherReview?.Label, c.Decision.OtherReviewBody);

    private static ChairAppointmentLetter.Facts Chair(LetterHead head, Review review) =>
        new(head, review.Chair!.AppointedOn, review.Chair.ContractStartsOn, review.Regime.PurposeLimbs);

    private static ReturnRequestLetter.Facts Return(LetterCase c) => new(
        c.Head,
        c.AgencyName,
        c.Return.Kind,
        c.Return.IsMandatory,
        c.Return.DueOn,
        c.Review.Terms!.ScopeFrom,
        c.Review.Terms.ScopeTo,
        [.. c.Review.Terms.KeyLines.Select(line => (line.Number, line.Question))]);

    private static ReturnSentBackLetter.Facts SentBack(LetterCase c) =>
        new(c.Head, c.AgencyName, c.Return.Kind, c.Return.Remarks[^1].Text, c.Return.DueOn);

    private static DraftIssuedLetter.Facts Draft(LetterCase c) =>
        new(c.Head, c.ToPanel, c.Review.CurrentDraft!.Number, c.Review.CurrentDraft.SummaryOfChanges, c.Review.CurrentDraft.CommentsDueOn);

    private static SubmissionCoverLetter.Facts Submission(LetterHead head, Review review)
    {
        var submission = review.CurrentSubmission!;
        var names = review.Regime.SubmissionPack.ToDictionary(d => d.Code, d => d.Name);
        return new SubmissionCoverLetter.Facts(
            head,
            submission.Number,
            submission.SentOn,
            [.. submission.Items.Select(item => (names.GetValueOrDefault(item.Code, item.Code), item.FileName))],
            submission.ChangeLog);
    }

    private static QaResponseLetter.Facts Qa(LetterHead head, Review review)
    {
        var submission = review.CurrentSubmission!;
        var answers = submission.Answers.ToDictionary(a => a.Number);
        return new QaResponseLetter.Facts(
            head,
            submission.LetterReference,
            submission.LetterOn,
            [.. submission.Points.Select(p => (p.Number, p.Text, answers.GetValueOrDefault(p.Number)?.Answer, answers.GetValueOrDefault(p.Number)?.Changed))]);
    }

    private static ActionRequestLetter.Facts Action(LetterCase c) =>
        new(c.Head, c.AgencyName, c.Action.Number, c.Review.Recommendations.Single(r => r.Id == c.Action.RecommendationId).Text, c.Action.Text, c.Action.TargetOn);
}
