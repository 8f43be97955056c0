using DhrManager.Domain;
using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.Agencies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Drafts;
using DhrManager.Domain.Families;
using DhrManager.Domain.Returns;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

// One call of each change, otherwise in order.
public partial class ClosedReviewTests
{
    private static readonly DateOnly _day = new(2026, 5, 20);
    private static readonly Guid _anyone = Guid.CreateVersion7();

    private static readonly Dictionary<string, Action<Review, Actor>> _changes = new()
    {
        [nameof(Review.Triage)] = (r, a) => r.Triage(TriageOutcome.Accept, null, null, null, a),
        [nameof(Review.IssueScoping)] = (r, a) => r.IssueScoping([_anyone], _day.AddDays(9), true, a),
        [nameof(Review.AskAnotherAgency)] = (r, a) => r.AskAnotherAgency(_anyone, _day.AddDays(9), a),
        [nameof(Review.AnswerScoping)] = (r, a) => r.AnswerScoping(_anyone, new ScopingAnswer { Response = ScopingResponse.Brief }, a),
        [nameof(Review.WaiveScoping)] = (r, a) => r.WaiveScoping(_anyone, "Reason.", a),
        [nameof(Review.CloseScoping)] = (r, a) => r.CloseScoping(null, a),
        [nameof(Review.FixDecisionMeeting)] = (r, a) => r.FixDecisionMeeting(_day, "Police", a),
        [nameof(Review.RecordDecision)] = (r, a) => r.RecordDecision(A.Decision(DecisionOutcome.Review, _day), a),
        [nameof(Review.NotifyHomeOffice)] = (r, a) => r.NotifyHomeOffice(_day, "Coordinator", null, a),
        [nameof(Review.RecordScrutiny)] = (r, a) => r.RecordScrutiny(ScrutinyOutcome.Directed, _day, "Letter", a),
        [nameof(Review.InformFamilyOfDecision)] = (r, a) => r.InformFamilyOfDecision(new FamilyNotice(), a),
        [nameof(Review.CloseWithoutReview)] = (r, a) => r.CloseWithoutReview("Shared.", null, a),
        [nameof(Review.RecordProportionateLearning)] = (r, a) => r.RecordProportionateLearning(_day, "Police", "", a),
        [nameof(Review.InformFamily)] = (r, a) => r.InformFamily(new FamilyNotice(), a),
        [nameof(Review.AppointChair)] = (r, a) => r.AppointChair(A.Chair(_day), a),
        [nameof(Review.RecordChairDeclined)] = (r, a) => r.RecordChairDeclined("Busy.", a),
        [nameof(Review.StateIndependence)] = (r, a) => r.StateIndependence("Retired in 2019.", a),
        [nameof(Review.StateCircumstances)] = (r, a) => r.StateCircumstances([CaseFlag.Stalking], a),
        [nameof(Review.EndChair)] = (r, a) => r.EndChair(_day, "Ill.", a),
        [nameof(Review.ConvenePanel)] = (r, a) => r.ConvenePanel(A.Panel(), _day, [], a),
        [nameof(Review.AddPanelMember)] = (r, a) => r.AddPanelMember(A.Seat(AgencyKind.Fire), a),
        [nameof(Review.EndPanelMember)] = (r, a) => r.EndPanelMember(_anyone, _day, "Left.", a),
        [nameof(Review.DeclareConflict)] = (r, a) => r.DeclareConflict(_anyone, "Knew.", "Leaves.", a),
        [nameof(Review.AgreeTerms)] = (r, a) => r.AgreeTerms(A.Terms(_day), a),
        [nameof(Review.ReviseTerms)] = (r, a) => r.ReviseTerms(A.Terms(_day), "Housing.", a),
        [nameof(Review.Pause)] = (r, a) => r.Pause(HoldReason.Inquest, _day, _day.AddDays(9), "Chair", "Inquest.", a),
        [nameof(Review.Resume)] = (r, a) => r.Resume(_day, "Over.", a),
        [nameof(Review.Extend)] = (r, a) => r.Extend(ExtensionReason.Other, _day.AddDays(9), "Chair", null, null, "Note.", a),
        [nameof(Review.TellOfExtension)] = (r, a) => r.TellOfExtension(_anyone, _day, null, a),
        [nameof(Review.Transfer)] = (r, a) => r.Transfer(_anyone, "Lived there.", _day, a),
        [nameof(Review.MakeJoint)] = (r, a) => r.MakeJoint(ParallelProcessKind.Inquest, "Coroner", a),
        [nameof(Review.AddPerson)] = (r, a) => r.AddPerson(PersonRole.Child, "Child A", AgeBand.Under16, Sex.Unknown, null, null, a),
        [nameof(Review.CorrectPerson)] = (r, a) => r.CorrectPerson(_anyone, AgeBand.Unknown, Sex.Unknown, null, null, a),
        [nameof(Review.RenamePerson)] = (r, a) => r.RenamePerson(_anyone, "Neela", "Panel", a),
        [nameof(Review.AddParallelProcess)] = (r, a) => r.AddParallelProcess(new ParallelFacts { Kind = ParallelProcessKind.Inquest, Body = "Coroner" }, a),
        [nameof(Review.UpdateParallelProcess)] = (r, a) => r.UpdateParallelProcess(_anyone, new ParallelFacts { Kind = ParallelProcessKind.Inquest, Body = "Coroner" }, a),
        [nameof(Review.UpdateAction)] = (r, a) => r.UpdateAction(_anyone, "Begun.", _day, a),
        [nameof(Review.MoveActionTarget)] = (r, a) => r.MoveActionTarget(_anyone, _day.AddDays(9), "Sick.", a),
        [nameof(Review.ReportAction)] = (r, a) => r.ReportAction(_anyone, "Asked alone.", "Audit", EvidenceLevel.Outcome, _day, a),
        [nameof(Review.VerifyAction)] = (r, a) => r.VerifyAction(_anyone, true, null, a),
        [nameof(Review.RespondToAction)] = (r, a) => r.RespondToAction(_anyone, ActionResponse.Accepted, null, "Head", a),
        [nameof(Review.ShareAction)] = (r, a) => r.ShareAction(_anyone, A.Review().Build(), _anyone, "Same change.", a),
        [nameof(Review.StopSharingAction)] = (r, a) => r.StopSharingAction(_anyone, "Its own way.", a),
        [nameof(Review.SupersedeAction)] = (r, a) => r.SupersedeAction(_anyone, "Merged.", a),
        [nameof(Review.AddAction)] = (r, a) => r.AddAction(_anyone, Some.Action(_day.AddDays(9)), a),
        [nameof(Review.EditAction)] = (r, a) => r.EditAction(_anyone, Some.Action(_day.AddDays(9)), a),
        [nameof(Review.RemoveAction)] = (r, a) => r.RemoveAction(_anyone, a),
        [nameof(Review.CombineChronology)] = (r, a) => r.CombineChronology("No gaps.", 0, a),
        [nameof(Review.CloseReview)] = (r, a) => r.CloseReview("Sampled.", "All agencies.", a),
        [nameof(Review.AddComment)] = (r, a) => r.AddComment(Some.Comment(), a),
        [nameof(Review.AnswerComment)] = (r, a) => r.AnswerComment(_anyone, CommentAnswer.Accepted, null, a),
        [nameof(Review.CloseCommentRound)] = (r, a) => r.CloseCommentRound(CommentRound.Panel, "Nobody.", _day, a),
        [nameof(Review.SendCopies)] = (r, a) => r.SendCopies(Some.Copies(_day), a),
        [nameof(Review.CompleteAnalysis)] = (r, a) => r.CompleteAnalysis("Never seen alone.", a),
        [nameof(Review.IssueDraft)] = (r, a) => r.IssueDraft("First.", _day.AddDays(9), a),
        [nameof(Review.SettleComments)] = (r, a) => r.SettleComments(true, null, a),
        [nameof(Review.AddLesson)] = (r, a) => r.AddLesson(Some.Lesson, a),
        [nameof(Review.EditLesson)] = (r, a) => r.EditLesson(_anyone, Some.Lesson, a),
        [nameof(Review.ShareLessonEarly)] = (r, a) => r.ShareLessonEarly(_anyone, _day, "GPs", a),
        [nameof(Review.ArrangeMeeting)] = (r, a) => r.ArrangeMeeting(Some.Meeting(_day), a),
        [nameof(Review.RecordMinutes)] = (r, a) => r.RecordMinutes(_anyone, Some.Minutes(r), a),
        [nameof(Review.ApproveMinutes)] = (r, a) => r.ApproveMinutes(_anyone, true, null, a),
        [nameof(Review.CancelMeeting)] = (r, a) => r.CancelMeeting(_anyone, "Snow.", a),
        [nameof(Review.PreparePublication)] = (r, a) => r.PreparePublication(Some.Plan(_day), a),
        [nameof(Review.Publish)] = (r, a) => r.Publish(_day, "https://estmere.example/amara", null, null, a),
        [nameof(Review.RecordQaOutcome)] = (r, a) => r.RecordQaOutcome(Some.Outcome(QaOutcome.Publish, _day), a),
        [nameof(Review.AnswerQaPoints)] = (r, a) => r.AnswerQaPoints(Some.Answers, a),
        [nameof(Review.AddRecommendation)] = (r, a) => r.AddRecommendation(Some.Recommendation(), a),
        [nameof(Review.EditRecommendation)] = (r, a) => r.EditRecommendation(_anyone, Some.Recommendation(), a),
        [nameof(Review.RemoveRecommendation)] = (r, a) => r.RemoveRecommendation(_anyone, a),
        [nameof(Review.SendRecommendation)] = (r, a) => r.SendRecommendation(_anyone, _day, a),
        [nameof(Review.RecordReply)] = (r, a) => r.RecordReply(_anyone, _day, "Agreed.", a),
        [nameof(Review.RequestReturns)] = (r, a) => r.RequestReturns([Some.Request(_day.AddDays(9))], a),
        [nameof(Review.RequestFurtherReturn)] = (r, a) => r.RequestFurtherReturn(Some.Request(_day.AddDays(9)), a),
        [nameof(Review.NominateAuthor)] = (r, a) => r.NominateAuthor(_anyone, Some.Author(), a),
        [nameof(Review.SaveReturnDraft)] = (r, a) => r.SaveReturnDraft(_anyone, Some.Content, a),
        [nameof(Review.SubmitReturn)] = (r, a) => r.SubmitReturn(_anyone, Some.Content, a),
        [nameof(Review.SignOffReturn)] = (r, a) => r.SignOffReturn(_anyone, true, null, a),
        [nameof(Review.AcceptReturn)] = (r, a) => r.AcceptReturn(_anyone, ReturnGrade.Good, null, a),
        [nameof(Review.SendBackReturn)] = (r, a) => r.SendBackReturn(_anyone, "Thin.", _day.AddDays(9), a),
        [nameof(Review.MoveMeeting)] = (r, a) => r.MoveMeeting(_anyone, _day, null, "Snow.", a),
        [nameof(Review.MoveReturnDue)] = (r, a) => r.MoveReturnDue(_anyone, _day.AddDays(9), "Sick.", a),
        [nameof(Review.WaiveReturn)] = (r, a) => r.WaiveReturn(_anyone, "Covered.", a),
        [nameof(Review.SignOffReport)] = (r, a) => r.SignOffReport(Some.SignOff(_day), a),
        [nameof(Review.ReturnReport)] = (r, a) => r.ReturnReport("Too long.", a),
        [nameof(Review.ReviseReport)] = (r, a) => r.ReviseReport("Shortened.", a),
        [nameof(Review.SubmitReport)] = (r, a) => r.SubmitReport(Some.Pack(_day), a),
        [nameof(Review.RecordAcknowledgement)] = (r, a) => r.RecordAcknowledgement(_day, null, a),
        [nameof(Review.DeferPublication)] = (r, a) => r.DeferPublication("Trial.", _day.AddDays(9), a),
        [nameof(Review.EndDeferral)] = (r, a) => r.EndDeferral("Over.", a),
        [nameof(Review.WithholdPublication)] = (r, a) => r.WithholdPublication("A child.", a),
    };
}
