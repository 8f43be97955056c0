using DhrManager.Domain;
using DhrManager.Domain.Access;
using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Drafts;
using DhrManager.Domain.Families;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Publications;
using DhrManager.Domain.Returns;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Submissions;
using DhrManager.Web.Data;
using DhrManager.Web.Seeding;

namespace DhrManager.IntegrationTests.Harness;

/// <summary>
/// Brings reviews to a stage by the domain's own methods and saves them, so that their tasks are open. Everything
/// happens today. On the list: manager, csp.chair, chair, panel, police.contact and health.contact.
/// </summary>
public static class Reviews
{
    private static readonly (Reached Stage, Action<Review, Actor> Take)[] _steps =
    [
        (Reached.Accepted, (r, actor) => r.Triage(TriageOutcome.Accept, reasons: null, duplicateOf: null, toPartnershipId: null, actor)),
        (Reached.ScopingClosed, (r, actor) =>
        {
            r.IssueScoping([DemoCounty.Agency("EC"), DemoCounty.Agency("ADH")], actor.Today.AddDays(7), recordsToBeSecured: true, actor);
            r.CloseScoping("Both agencies answer later.", actor);
        }),
        (Reached.Commissioned, (r, actor) =>
        {
            r.FixDecisionMeeting(actor.Today, "Police, hospital, Lantern", actor);
            r.RecordDecision(ReviewFacts.Decision(r.Regime, actor.Today), actor);
            r.NotifyHomeOffice(actor.Today, "Review manager", homeOfficeReference: null, actor);
        }),
        (Reached.PanelConvened, (r, actor) =>
        {
            r.InformFamily(new FamilyNotice { WhyNobodyTold = "No relatives are known." }, actor);
            r.AppointChair(ReviewFacts.Chair(actor.Today), actor);
            r.ConvenePanel(ReviewFacts.Panel(r.Regime), actor.Today.AddDays(7), [], actor);
        }),
        (Reached.TermsAgreed, (r, actor) => r.AgreeTerms(ReviewFacts.Terms(actor.Today), actor)),
        (Reached.ChronologyCombined, (r, actor) =>
        {
            r.RequestReturns([new ReturnRequest(DemoCounty.Agency("EC"), ReturnKind.List.All[0], IsMandatory: true, actor.Today.AddDays(28))], actor);
            r.WaiveReturn(r.Returns[0].Id, "Covered by the chronology.", actor);
            r.CombineChronology("No conflicts.", entries: 0, actor);
        }),
        (Reached.FindingsEntered, EnterFindings),
        (Reached.AnalysisCompleted, (r, actor) =>
        {
            var meeting = r.ArrangeMeeting(new MeetingPlan(MeetingKind.List.All[0], actor.Today, StartsAt: null, "Town hall", Agenda: null), actor);
            IReadOnlyList<Attendance> attendance = [.. r.Panel.Select(m => new Attendance(m.Id, AttendanceKind.Attended))];
            r.RecordMinutes(meeting.Id, new Minutes(attendance, AreConflictsRedeclared: true, ConflictNote: null, "The analysis.", [], [], Disagreements: null), actor);
            r.ApproveMinutes(meeting.Id, approved: true, comment: null, actor);
            r.CompleteAnalysis("Control was not recognised.", actor);
        }),
        (Reached.DraftOut, (r, actor) => r.IssueDraft("The first draft.", actor.Today.AddDays(14), actor)),
        (Reached.RoundsClosed, (r, actor) => CommentRound.List.All.ToList().ForEach(round => r.CloseCommentRound(round, "No comments.", actor.Today, actor))),
        (Reached.DraftAgreed, (r, actor) => r.SettleComments(ready: true, note: null, actor)),
        (Reached.SignedOff, (r, actor) => r.SignOffReport(new SignOff(actor.Today, "Chair of the partnership", IsAnonymityConfirmed: true), actor)),
        (Reached.Submitted, (r, actor) => r.SubmitReport(
            new SubmissionPack(actor.Today, [.. r.Regime.SubmissionPack.Where(d => d.IsRequired).Select(d => new PackItem(d.Code, d.Name))]), actor)),
        (Reached.Cleared, (r, actor) => r.RecordQaOutcome(
            new QaOutcomeRecord(QaOutcome.Publish, actor.Today, actor.Today, PanelOn: null, "HO/2026/17", Positives: null, []), actor)),
        (Reached.PublicationPrepared, (r, actor) => r.PreparePublication(
            new PublicationPlan(actor.Today.AddDays(30), "Wren", actor.Today, WhyFamilyNotTold: null, true, true, true, "Communications team"), actor)),
        (Reached.CopiesSent, (r, actor) => r.SendCopies(
            [.. r.Regime.CopyRecipients.Where(c => c.IsRequiredBeforePublication).Select(c => new CopySent(c.Code, c.Name, actor.Today))], actor)),
        (Reached.Published, (r, actor) => r.Publish(actor.Today, "https://example.org/wren", channels: null, overrideReason: null, actor)),
    ];

    /// <summary>A review of its own for each test.</summary>
    /// <param name="then">What else has happened since.</param>
    public static Task<Guid> ReviewAsync(this AppFactory app, Reached reached, Action<Review, Actor>? then = null) => app.WithDatabaseAsync(async db =>
    {
        var actor = db.Actor;
        var review = Review.Open(ReviewFacts.Notification(actor.Today), app.Regime(), actor);
        review.GrantAccess(DemoCounty.Person("csp.chair"), ReviewRole.CspChair, agencyId: null, actor);
        review.GrantAccess(DemoCounty.Person("police.contact"), ReviewRole.AgencyContact, DemoCounty.Agency("EC"), actor);
        review.GrantAccess(DemoCounty.Person("health.contact"), ReviewRole.AgencyContact, DemoCounty.Agency("ADH"), actor);
        foreach (var (_, take) in _steps.Where(step => step.Stage <= reached))
        {
            take(review, actor);
        }

        then?.Invoke(review, actor);
        db.Reviews.Add(review);
        await db.SaveChangesAsync();
        return review.Id;
    });

    /// <summary>Looks at a review as the system sees it.</summary>
    public static Task<T> LookAsync<T>(this AppFactory app, Guid reviewId, Func<Review, T> look) =>
        app.WithDatabaseAsync(async db => look(await db.Reviews.FindOrThrowAsync(reviewId, CancellationToken.None)));

    private static void EnterFindings(Review r, Actor actor)
    {
        var lesson = r.AddLesson(new LessonText("Nobody asked her alone.", ["RISK-1"], []), actor);
        foreach (var agency in new[] { "EC", "ADH" })
        {
            var lead = DemoCounty.Agency(agency);
            var asked = r.AddRecommendation(new RecommendationText($"Ask people alone ({agency}).", RecommendationScope.Local, lead, null, ["RISK-1"], lesson.Id), actor);
            r.AddAction(asked.Id, new ActionText($"Change the procedure ({agency}).", lead, actor.Today.AddDays(90)), actor);
        }
    }
}
