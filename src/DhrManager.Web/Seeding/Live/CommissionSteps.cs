using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Families;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Seeding.Live;

/// <summary>Chair, panel, terms and the first word to the family. <c>decided</c> is so many days before today.</summary>
public static class CommissionSteps
{
    /// <summary>Days from the decision to the agreed terms.</summary>
    public const int ToTerms = 52;

    private static readonly (string Name, string Agency, PanelCapacity Capacity, string? Mailbox)[] _seats =
    [
        ("Caroline Webb, detective superintendent", "EC", PanelCapacity.Core, null),
        ("Anthony Grove, head of community safety", "PABC", PanelCapacity.Core, null),
        ("Peter Lowe, designated nurse", "ICB", PanelCapacity.Core, "panel.health"),
        ("Hazel Drummond, senior probation officer", "PS", PanelCapacity.Core, null),
        ("Samina Akhtar, service manager", "LDA", PanelCapacity.Specialist, "panel"),
        ("Victor Amadi, safeguarding adults lead", "ECC-ASC", PanelCapacity.Core, null),
    ];

    public static async Task CommissionAsync(this ReviewStory story, int decided, CaseOutline outline)
    {
        await story.DoAsync(decided - 4, DemoPeople.Manager, (review, actor) => review.InformFamily(Notice(outline, actor.Today), actor));
        await story.DoAsync(decided - 24, DemoPeople.Manager, (review, actor) => review.AppointChair(Appointment(story, outline, actor.Today), actor));
        await story.DoAsync(decided - 38, outline.Chair, (review, actor) => review.ConvenePanel(Seats(), story.Day(decided - ToTerms), [], actor));
        await story.MeetAsync(decided - ToTerms, outline.Chair, MeetingKind.SetUp, "The panel met for the first time, heard the outline of the case and settled its terms of reference.");
        await story.DoAsync(decided - ToTerms, outline.Chair, (review, actor) => review.AgreeTerms(Terms(outline, review, actor.Today), actor));
    }

    /// <summary>A meeting with its minutes, approved a week later.</summary>
    public static async Task MeetAsync(this ReviewStory story, int daysAgo, string chair, MeetingKind kind, string discussion)
    {
        var id = Guid.Empty;
        await story.DoAsync(daysAgo + 5, DemoPeople.Manager, (review, actor) =>
            id = review.ArrangeMeeting(new MeetingPlan(kind, story.Day(daysAgo), new TimeOnly(10, 0), "Averill Room, Port Averill Town Hall", "Welcome; declarations; papers; next steps"), actor).Id);
        await story.DoAsync(daysAgo, DemoPeople.Manager, (review, actor) => review.RecordMinutes(id, Minutes(review, discussion), actor));
        await story.DoAsync(daysAgo, chair, (review, actor) => review.ApproveMinutes(id, approved: true, comment: null, actor));
    }

    private static Minutes Minutes(Review review, string discussion) => new(
        [.. review.Panel.Where(m => m.IsCurrent).Select((m, i) => i == 3
            ? new Attendance(m.Id, AttendanceKind.Deputy, "Lewis Hart, probation officer")
            : new Attendance(m.Id, AttendanceKind.Attended))],
        AreConflictsRedeclared: true,
        ConflictNote: null,
        discussion,
        [new MeetingDecision("Go on to the next step as planned.", "The panel has what it needs.")],
        [new MeetingAction("Send the papers for the next meeting ten days ahead.", "Review manager")],
        Disagreements: null);

    private static FamilyNotice Notice(CaseOutline outline, DateOnly on) => new()
    {
        ToldOn = on,
        Method = FamilyContactMethod.InPerson,
        AdvocateOffered = true,
        Note = outline.FamilySaid,
    };

    private static ChairAppointment Appointment(ReviewStory story, CaseOutline outline, DateOnly on) => new()
    {
        Name = story.NameOf(outline.Chair),
        PersonId = DemoCounty.Person(outline.Chair),
        AppointedOn = on,
        ContractStartsOn = on,
        ContractEndsOn = on.AddYears(3),
        Conflicts = [.. ConflictQuestion.List.All.Select(question => new ConflictAnswer(question, IsDeclared: false))],
        ConflictsAssessedBy = "Grace Adeyemi, chair of the partnership",
        TrainingEvidence = "Home Office chairs' course and the yearly refresher, certificate seen",
        IndependenceStatement = "Has never worked for an agency in Estmere and has no tie to anybody in the case.",
        IsVetted = true,
        OtherLiveReviews = 2,
    };

    private static IReadOnlyList<PanelSeat> Seats() => [.. _seats.Select(seat => new PanelSeat
    {
        Name = seat.Name,
        AgencyId = DemoCounty.Agency(seat.Agency),
        AgencyKind = DemoPeople.Kind(seat.Agency),
        Capacity = seat.Capacity,
        PersonId = seat.Mailbox is { } mailbox ? DemoCounty.Person(mailbox) : null,
        SignedConfidentiality = true,
        SignedConflicts = true,
    })];

    private static TermsOfReference Terms(CaseOutline outline, Review review, DateOnly on) => new()
    {
        ScopeFrom = (review.DiedOn ?? review.NotifiedOn).AddYears(-3),
        ScopeTo = review.DiedOn ?? review.NotifiedOn,
        EarlierEvents = "Anything earlier that shows a pattern of abuse, whoever it was used against.",
        KeyLines = [.. outline.KeyLines.Select((line, i) => new KeyLine(i + 1, line.Question, line.By))],
        Equality = outline.Equality,
        FamilyInvolvement = "The chair meets the family at the start, at the draft and before publication, with their advocate.",
        ParallelProcesses = "The senior investigating officer and the coroner's officer are told of each meeting.",
        FamilyConsultedOn = on.AddDays(-6),
        AgreedOn = on,
        MinuteReference = "Panel meeting 1, minute 4",
    };
}
