using DhrManager.Domain.Agencies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Families;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

// The reviews in which the texts are entered, and the forms that several texts belong to.
public partial class TextLimitTests
{
    private const string Address = "https://estmere.example/";

    private static readonly ParallelFacts _inquest = new() { Kind = ParallelProcessKind.Inquest, Body = "Coroner" };

    private static ReviewBuilder Asked() => A.Review().Accepted().And(r =>
        r.IssueScoping([Guid.CreateVersion7(), Guid.CreateVersion7()], r.Day(20), recordsToBeSecured: true, r.Actor(1)));

    private static ReviewBuilder Proportionate() => A.Review().Decided(DecisionOutcome.Proportionate).HomeOfficeTold().And(r =>
        r.AddLesson(Some.Lesson, r.Actor(50)));

    private static ReviewBuilder MeetingArranged() => A.Review().PanelConvened().And(r =>
        r.ArrangeMeeting(Some.Meeting(r.Day(100)), r.Actor(95)));

    private static ReviewBuilder WithSister() => A.Review().And(r =>
        r.AddPerson(PersonRole.Family, "Sister", AgeBand.From35, Sex.Female, Relationship.Sibling, note: null, r.Actor(5)));

    private static ReviewBuilder Paused() => A.Review().And(r =>
        r.Pause(HoldReason.Inquest, r.Day(5), r.Day(90), "Chair", "The inquest.", r.Actor(5)));

    private static ReviewBuilder ReportDue() => A.Review().Commissioned().And(r =>
        r.StartClock(ClockCodes.OverviewReport, subjectId: null, r.Actor(60)));

    private static ReviewBuilder Held() => A.Review().And(r => r.PlaceLegalHold("A claim.", r.Actor(5)));

    private static Action<Review, string> Answer(Func<ScopingAnswer, string, ScopingAnswer> with) => (r, x) => r.AnswerScoping(
        r.ScopingRequests[0].Id,
        with(new ScopingAnswer { Response = ScopingResponse.NoInvolvement, IdentifiersSearched = "Name, all systems" }, x),
        r.Actor(9));

    private static Action<Review, string> Decide(Func<DecisionRecord, string, DecisionRecord> with) => (r, x) =>
        r.RecordDecision(with(A.Decision(DecisionOutcome.Review, r.Day(21)), x), r.Actor(21));

    private static Action<Review, string> Appoint(Func<ChairAppointment, string, ChairAppointment> with) => (r, x) =>
        r.AppointChair(with(A.Chair(r.Day(60)), x), r.Actor(60));

    private static Action<Review, string> Agree(Func<TermsOfReference, string, TermsOfReference> with) => (r, x) =>
        r.AgreeTerms(with(A.Terms(r.Day(90)), x), r.Actor(90));

    private static Action<Review, string> Minute(Func<Minutes, string, Minutes> with) => (r, x) =>
        r.RecordMinutes(r.Meetings[0].Id, with(Some.Minutes(r), x), r.Actor(101));

    private static Action<Review, string> Wish(Func<string, FamilyWishes> wishes) => (r, x) =>
        r.RecordFamilyWishes(r.People[1].Id, wishes(x), r.Actor(9));

    private static Action<Review, string> Register(Func<string, ParallelFacts> facts) => (r, x) =>
        r.AddParallelProcess(facts(x), r.Actor(9));
}
