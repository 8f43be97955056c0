using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Families;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

// Each field: its name in the refusal, its limit, a review in which it is filled in, and how.
public partial class TextLimitTests
{
    private static readonly Dictionary<string, (string Name, int Limit, ReviewBuilder Stage, Action<Review, string> Enter)> _fields = new()
    {
        ["scoping: gaps"] = ("The note on gaps", Long, Asked(), (r, x) => r.CloseScoping(x, r.Actor(9))),
        ["scoping: waived"] = ("The reason", Long, Asked(), (r, x) => r.WaiveScoping(r.ScopingRequests[0].Id, x, r.Actor(9))),
        ["scoping: nature"] = ("The description", Long, Asked(), Answer((a, x) => a with { Nature = x })),
        ["scoping: identifiers"] = ("The identifiers searched", Long, Asked(), Answer((a, x) => a with { IdentifiersSearched = x })),
        ["scoping: agencies"] = ("The other agencies", Long, Asked(), Answer((a, x) => a with { OtherAgencies = x })),
        ["scoping: internal reviews"] = ("The internal reviews", Long, Asked(), Answer((a, x) => a with { InternalReviews = x })),
        ["scoping: view"] = ("The view on a review", Long, Asked(), Answer((a, x) => a with { ViewOnReview = x })),

        ["decision: attendees"] = ("The people who advised", Long, A.Review().Scoped(), Decide((d, x) => d with { Attendees = x })),
        ["decision: no voice"] = ("The reason for the missing specialist voice", Long, A.Review().Scoped(), Decide((d, x) => d with { WhyNoSpecialistVoice = x })),
        ["decision: criterion"] = ("Each reason", Long, A.Review().Scoped(), Decide((d, x) => d with { Criteria = [.. d.Criteria.Select(c => c with { Reason = x })] })),
        ["decision: not met"] = ("The reason for a review although a criterion is not met", Long, A.Review().Scoped(), Decide((d, x) => d with { WhyCriteriaNotMet = x })),
        ["decision: body"] = ("The body responsible for the other review", Short, A.Review().Scoped(), Decide((d, x) => d with { OtherReviewBody = x })),
        ["decision: awaited"] = ("What is awaited", Long, A.Review().Scoped(), Decide((d, x) => d with { Awaited = x })),
        ["family told: nobody"] = ("The reason", Long, A.Review().Commissioned(), (r, x) => r.InformFamily(new FamilyNotice { WhyNobodyTold = x }, r.Actor(60))),
        ["family told: no advocate"] = ("The reason why no advocate was offered", Long, A.Review().Commissioned(), (r, x) =>
            r.InformFamily(new FamilyNotice { ToldOn = r.Day(59), Method = FamilyContactMethod.Letter, WhyNoAdvocate = x }, r.Actor(60))),
        ["no review: accepted elsewhere"] = ("The acceptance", Long, A.Review().Scrutinised(ScrutinyOutcome.Accepted).FamilyToldOfDecision(), (r, x) =>
            r.CloseWithoutReview("Shared.", x, r.Actor(70))),
        ["proportionate: who"] = ("The agencies that took part", Long, Proportionate(), (r, x) => r.RecordProportionateLearning(r.Day(50), x, "", r.Actor(60))),
        ["proportionate: note"] = ("The note", Long, Proportionate(), (r, x) => r.RecordProportionateLearning(r.Day(50), "Police", x, r.Actor(60))),

        ["chair: declined"] = ("The reason", Long, A.Review().Commissioned(), (r, x) => r.RecordChairDeclined(x, r.Actor(60))),
        ["chair: left"] = ("The reason", Long, A.Review().ChairAppointed(), (r, x) => r.EndChair(r.Day(70), x, r.Actor(70))),
        ["chair: training"] = ("The training", Long, A.Review().Commissioned(), Appoint((c, x) => c with { TrainingEvidence = x })),
        ["chair: no training"] = ("The reason for doing without training", Long, A.Review().Commissioned(), Appoint((c, x) => c with { TrainingWaivedBecause = x })),
        ["chair: employment"] = ("The reason why the employment does not matter", Long, A.Review().Commissioned(), Appoint((c, x) => c with { WhyEmploymentDoesNotMatter = x })),
        ["chair: independence"] = ("The statement of independence", Long, A.Review().Commissioned(), Appoint((c, x) => c with { IndependenceStatement = x })),
        ["chair: independence later"] = ("The statement of independence", Long, A.Review().ChairAppointed(), (r, x) => r.StateIndependence(x, r.Actor(70))),
        ["chair: declaration"] = ("Each declaration", Long, A.Review().Commissioned(), Appoint((c, x) => c with { Conflicts = [.. c.Conflicts.Select(a => a with { Detail = x })] })),
        ["chair: mitigation"] = ("Each measure against a conflict", Long, A.Review().Commissioned(), Appoint((c, x) => c with { Conflicts = [.. c.Conflicts.Select(a => a with { Mitigation = x })] })),
        ["chair: judged"] = ("Who judged the declared interests", Short, A.Review().Commissioned(), Appoint((c, x) => c with { ConflictsAssessedBy = x })),
        ["panel: gap"] = ("Each reason for a missing member", Long, A.Review().ChairAppointed(), (r, x) =>
            r.ConvenePanel(A.Panel(), r.Day(90), [new MissingMember(AgencyKind.Fire, x)], r.Actor(75))),
        ["panel: left"] = ("The reason", Long, A.Review().PanelConvened(), (r, x) => r.EndPanelMember(r.Panel[0].Id, r.Day(80), x, r.Actor(80))),
        ["panel: declaration"] = ("The declaration", Long, A.Review().PanelConvened(), (r, x) => r.DeclareConflict(r.Panel[0].Id, x, "Leaves the room.", r.Actor(80))),
        ["panel: mitigation"] = ("What was agreed", Long, A.Review().PanelConvened(), (r, x) => r.DeclareConflict(r.Panel[0].Id, "Knew her.", x, r.Actor(80))),

        ["terms: earlier"] = ("The earlier events", Long, A.Review().PanelConvened(), Agree((t, x) => t with { EarlierEvents = x })),
        ["terms: family"] = ("The part on the family", Long, A.Review().PanelConvened(), Agree((t, x) => t with { FamilyInvolvement = x })),
        ["terms: perpetrator"] = ("The part on the perpetrator", Long, A.Review().PanelConvened(), Agree((t, x) => t with { PerpetratorInvolvement = x })),
        ["terms: parallel"] = ("The part on parallel processes", Long, A.Review().PanelConvened(), Agree((t, x) => t with { ParallelProcesses = x })),
        ["terms: experts"] = ("The part on experts", Long, A.Review().PanelConvened(), Agree((t, x) => t with { ExpertInput = x })),
        ["terms: media"] = ("The part on media", Long, A.Review().PanelConvened(), Agree((t, x) => t with { Media = x })),
        ["terms: family not asked"] = ("The reason why the family was not asked", Long, A.Review().PanelConvened(), Agree((t, x) => t with { WhyFamilyNotConsulted = x })),
        ["terms: revised"] = ("The reason for the change", Long, A.Review().TermsAgreed(), (r, x) => r.ReviseTerms(A.Terms(r.Day(95)), x, r.Actor(95))),
        ["minutes: reason"] = ("Each reason", Long, MeetingArranged(), Minute((m, x) => m with { Decisions = [new MeetingDecision("Ask.", x)] })),
        ["minutes: dissent"] = ("Each dissent", Long, MeetingArranged(), Minute((m, x) => m with { Decisions = [new MeetingDecision("Ask.", "It knew.", x)] })),
        ["minutes: owner"] = ("Who does an action", Short, MeetingArranged(), Minute((m, x) => m with { Actions = [new MeetingAction("Write.", x)] })),
        ["publication: address"] = ("The address", Long, A.Review().PublicationPrepared(), (r, x) =>
            r.Publish(r.Day(300), Address + x[Address.Length..], channels: null, overrideReason: null, r.Actor(300))),

        ["person: note"] = ("The note", Long, A.Review(), (r, x) => r.AddPerson(PersonRole.Child, "Child A", AgeBand.Under16, Sex.Unknown, null, x, r.Actor(5))),
        ["person: pseudonym"] = ("The pseudonym", Short, A.Review(), (r, x) => r.AddPerson(PersonRole.Child, x, AgeBand.Under16, Sex.Unknown, null, null, r.Actor(5))),
        ["person: chosen by"] = ("Who chose it", Long, A.Review(), (r, x) => r.RenamePerson(r.People[0].Id, "Neela", x, r.Actor(5))),
        ["contact: note"] = ("The note", Long, A.Review(), (r, x) => r.RecordFamilyContact(null, r.Day(4), FamilyContactMethod.Letter, x, null, null, r.Actor(5))),
        ["wishes: how often"] = ("How often they want to hear", Short, WithSister(), Wish(x => new FamilyWishes { HowOften = x })),
        ["wishes: advocate"] = ("The advocate", Short, WithSister(), Wish(x => new FamilyWishes { Advocate = x })),
        ["wishes: language"] = ("The language", Short, WithSister(), Wish(x => new FamilyWishes { InterpreterLanguage = x })),
        ["wishes: safety"] = ("The safety note", Long, WithSister(), Wish(x => new FamilyWishes { SafetyNote = x })),

        ["pause: note"] = ("The note", Long, A.Review(), (r, x) => r.Pause(HoldReason.Inquest, r.Day(5), r.Day(90), "Chair", x, r.Actor(5))),
        ["resume: note"] = ("The note", Long, Paused(), (r, x) => r.Resume(r.Day(9), x, r.Actor(9))),
        ["extension: approver"] = ("Who approved the new date", Short, ReportDue(), (r, x) => r.Extend(ExtensionReason.Other, r.Day(900), x, null, null, "Many agencies.", r.Actor(60))),
        ["extension: note"] = ("The explanation", Long, ReportDue(), (r, x) => r.Extend(ExtensionReason.Other, r.Day(900), "Chair", null, null, x, r.Actor(60))),
        ["transfer: basis"] = ("The basis", Long, A.Review(), (r, x) => r.Transfer(Guid.CreateVersion7(), x, r.Day(5), r.Actor(5))),
        ["joint: body"] = ("The body responsible for the other review", Short, A.Review(), (r, x) => r.MakeJoint(ParallelProcessKind.Inquest, x, r.Actor(5))),
        ["hold: reason"] = ("The reason", Long, A.Review(), (r, x) => r.PlaceLegalHold(x, r.Actor(5))),
        ["hold: lifted"] = ("The reason", Long, Held(), (r, x) => r.LiftLegalHold(x, r.Actor(9))),
        ["parallel: reference"] = ("The reference", Short, A.Review(), Register(x => _inquest with { Reference = x })),
        ["parallel: contact"] = ("The contact", Short, A.Review(), Register(x => _inquest with { Contact = x })),
        ["parallel: outcome"] = ("The outcome", Long, A.Review(), Register(x => _inquest with { Outcome = x })),
        ["parallel: key date"] = ("Each key date", Short, A.Review(), Register(x => _inquest with { KeyDates = [new KeyDate(x, new DateOnly(2026, 9, 14))] })),
    };
}
