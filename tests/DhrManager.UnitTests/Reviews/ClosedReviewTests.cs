using DhrManager.Domain;
using DhrManager.Domain.Agencies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Families;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

public class ClosedReviewTests
{
    private static readonly DateOnly _day = new(2026, 5, 20);
    private static readonly Guid _anyone = Guid.CreateVersion7();

    private static readonly Dictionary<string, Action<Review, Actor>> _changes = new()
    {
        ["triage"] = (r, a) => r.Triage(TriageOutcome.Accept, null, null, null, a),
        ["issue scoping"] = (r, a) => r.IssueScoping([_anyone], _day.AddDays(9), true, a),
        ["ask another agency"] = (r, a) => r.AskAnotherAgency(_anyone, _day.AddDays(9), a),
        ["answer scoping"] = (r, a) => r.AnswerScoping(_anyone, new ScopingAnswer { Response = ScopingResponse.Brief }, a),
        ["waive scoping"] = (r, a) => r.WaiveScoping(_anyone, "Reason.", a),
        ["close scoping"] = (r, a) => r.CloseScoping(null, a),
        ["fix meeting"] = (r, a) => r.FixDecisionMeeting(_day, "Police", a),
        ["decide"] = (r, a) => r.RecordDecision(A.Decision(DecisionOutcome.Review, _day), a),
        ["tell the Home Office"] = (r, a) => r.NotifyHomeOffice(_day, "Coordinator", null, a),
        ["record scrutiny"] = (r, a) => r.RecordScrutiny(ScrutinyOutcome.Directed, _day, "Letter", a),
        ["tell the family of the decision"] = (r, a) => r.InformFamilyOfDecision(new FamilyNotice(), a),
        ["close without review"] = (r, a) => r.CloseWithoutReview("Shared.", null, a),
        ["proportionate learning"] = (r, a) => r.RecordProportionateLearning(_day, "Police", "", a),
        ["tell the family"] = (r, a) => r.InformFamily(new FamilyNotice(), a),
        ["appoint chair"] = (r, a) => r.AppointChair(A.Chair(_day), a),
        ["chair declined"] = (r, a) => r.RecordChairDeclined("Busy.", a),
        ["end chair"] = (r, a) => r.EndChair(_day, "Ill.", a),
        ["convene panel"] = (r, a) => r.ConvenePanel(A.Panel(), _day, [], a),
        ["add member"] = (r, a) => r.AddPanelMember(A.Seat(AgencyKind.Fire), a),
        ["end member"] = (r, a) => r.EndPanelMember(_anyone, _day, "Left.", a),
        ["declare conflict"] = (r, a) => r.DeclareConflict(_anyone, "Knew.", "Leaves.", a),
        ["agree terms"] = (r, a) => r.AgreeTerms(A.Terms(_day), a),
        ["revise terms"] = (r, a) => r.ReviseTerms(A.Terms(_day), "Housing.", a),
        ["pause"] = (r, a) => r.Pause(HoldReason.Inquest, _day, _day.AddDays(9), "Chair", "Inquest.", a),
        ["resume"] = (r, a) => r.Resume(_day, "Over.", a),
        ["extend"] = (r, a) => r.Extend(ExtensionReason.Other, _day.AddDays(9), "Chair", null, null, "Note.", a),
        ["tell of extension"] = (r, a) => r.TellOfExtension(_anyone, _day, null, a),
        ["transfer"] = (r, a) => r.Transfer(_anyone, "Lived there.", _day, a),
        ["make joint"] = (r, a) => r.MakeJoint(ParallelProcessKind.Inquest, "Coroner", a),
        ["add person"] = (r, a) => r.AddPerson(PersonRole.Child, "Child A", AgeBand.Under16, Sex.Unknown, null, null, a),
        ["correct person"] = (r, a) => r.CorrectPerson(_anyone, AgeBand.Unknown, Sex.Unknown, null, null, a),
        ["rename person"] = (r, a) => r.RenamePerson(_anyone, "Neela", "Panel", a),
        ["add parallel process"] = (r, a) => r.AddParallelProcess(new ParallelFacts { Kind = ParallelProcessKind.Inquest, Body = "Coroner" }, a),
        ["update parallel process"] = (r, a) => r.UpdateParallelProcess(_anyone, new ParallelFacts { Kind = ParallelProcessKind.Inquest, Body = "Coroner" }, a),
    };

    public static TheoryData<string> Changes => new(_changes.Keys);

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_closed_review_is_reopened_before_anything_is_changed(string change)
    {
        var review = A.Review().Scrutinised(ScrutinyOutcome.Accepted).FamilyToldOfDecision().Build();
        review.CloseWithoutReview("Shared with the board.", null, A.PersonActingOn(_day));
        review.TakeEvents();

        review.Refuses("DHR-PA-2026-01 is closed. Reopen it first", () => _changes[change](review, A.PersonActingOn(_day)));
    }
}
