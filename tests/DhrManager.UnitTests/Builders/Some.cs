using DhrManager.Domain;
using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Drafts;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Publications;
using DhrManager.Domain.Returns;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Submissions;

namespace DhrManager.UnitTests.Builders;

/// <summary>What people type in the later stages. Each passes every rule; tests change one part with <c>with</c>.</summary>
public static class Some
{
    /// <summary>A person nobody has met, acting so many days after the notification of the death.</summary>
    public static Actor Actor(this Review review, int day) => A.PersonActingOn(review.Day(day));

    public static DateOnly Day(this Review review, int day) => review.NotifiedOn.AddDays(day);

    /// <summary>More than any one field of notes may hold.</summary>
    public static string LongText { get; } = new('x', Review.TextMaxLength + 1);

    public static ReturnRequest Request(DateOnly dueOn, ReturnKind? kind = null) =>
        new(Guid.CreateVersion7(), kind ?? ReturnKind.IndividualManagementReview, IsMandatory: true, dueOn);

    public static AuthorNomination Author() =>
        new(Guid.CreateVersion7(), "Author", "Named nurse", IsNotInvolved: true, IsNotLineManager: true);

    public static ReturnContent Content { get; } = new(
        "Seen four times by the health visitor.",
        [new KeyLineAnalysis(1, "Not recognised."), new KeyLineAnalysis(2, "No policy asked for it.")],
        "An interpreter was booked.",
        "Ask alone, ask again.",
        ["Change the home visit template."],
        "Language was noted and not acted on.",
        "Template changed in March.",
        "No contact between May and August.");

    public static MeetingPlan Meeting(DateOnly on) => new(MeetingKind.Returns, on, new TimeOnly(10, 0), "Room 2", "Returns");

    public static Minutes Minutes(Review review) => new(
        [.. review.Panel.Select(m => new Attendance(m.Id, AttendanceKind.Attended))],
        AreConflictsRedeclared: true,
        ConflictNote: null,
        "Each author presented.",
        [new MeetingDecision("Ask the school.", "It knew the children.")],
        [new MeetingAction("Write to the school", "Chair")],
        Disagreements: null);

    public static LessonText Lesson { get; } = new("Relatives interpreted for her.", ["EQ-2"], []);

    public static RecommendationText Recommendation() =>
        new("Stop using relatives as interpreters.", RecommendationScope.Local, Guid.CreateVersion7(), ExternalAddressee: null, ["EQ-2"]);

    public static RecommendationText NationalRecommendation { get; } =
        new("Fund interpreters.", RecommendationScope.National, LeadAgencyId: null, "Home Office", ["EQ-2"]);

    public static ActionText Action(DateOnly targetOn) => new("Publish an interpreter standard.", Guid.CreateVersion7(), targetOn);

    public static CommentText Comment(CommentRound? round = null) =>
        new(round ?? CommentRound.Panel, "Overview report, 4.12", "Estmere Constabulary", "The date is wrong.");

    public static SignOff SignOff(DateOnly on) => new(on, "Chair of the partnership", IsAnonymityConfirmed: true);

    public static SubmissionPack Pack(DateOnly on) =>
        new(on, [.. A.Regime.SubmissionPack.Select(d => new PackItem(d.Code, $"{d.Code}.pdf"))]);

    public static QaOutcomeRecord Outcome(QaOutcome outcome, DateOnly on) => new(
        outcome,
        on.AddDays(-2),
        on,
        on.AddDays(-20),
        "HO/2026/91",
        "A sense of who she was.",
        outcome == QaOutcome.Publish ? [] : [new QaPoint(1, "Define coercive control."), new QaPoint(2, "Explain the panel.")]);

    public static IReadOnlyList<QaPointAnswer> Answers { get; } =
        [new QaPointAnswer(1, "Defined.", "3.2"), new QaPointAnswer(2, "Explained.", "1.8")];

    public static PublicationPlan Plan(DateOnly on) => new(
        on, "Review into the death of Amara", on.AddDays(-14), null, IsAnonymityChecked: true, HasHelpLines: true, HasContentWarning: true, "Press office");

    public static IReadOnlyList<CopySent> Copies(DateOnly on) =>
        [.. A.Regime.CopyRecipients.Select(r => new CopySent(r.Code, r.Name, on))];
}
