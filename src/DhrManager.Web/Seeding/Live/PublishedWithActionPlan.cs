using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Seeding.Live;

/// <summary>Published five months ago: of its plan some is done, some overdue, one sent back, one waits for its audit.</summary>
internal static class PublishedWithActionPlan
{
    private const int Published = 155;
    private const int Cleared = Published + ReportSteps.ToPublication;
    private const int Letter = Cleared + 25;
    private const int Agreed = Letter + 60 + ReportSteps.ToSubmission;
    private const int Issued = Agreed + DraftSteps.ToAgreement;
    private const int Requested = Issued + DraftSteps.ToDraft + ReturnSteps.ToChronology;
    private const int Decided = Requested + 5 + CommissionSteps.ToTerms;

    private static readonly CaseOutline _case = new()
    {
        Pseudonym = "Delphine",
        Age = 38,
        Relationship = Relationship.Cohabitant,
        Circumstances =
            "Delphine was strangled by the man she lived with in Port Averill, on the day she had told him that she would leave. He had put his hands "
            + "round her neck twice in the year before; both times she told somebody.",
        Agencies =
        [
            new("EC", ScopingResponse.Significant, "Three calls. At the second she said that she could not breathe; it was recorded as a push.", (365, 32), ReturnKind.IndividualManagementReview, "Strangulation was not recognised, so no medical help was offered and the risk stayed standard."),
            new("ADH", ScopingResponse.Significant, "Seen in the emergency department with a hoarse voice and marks on the neck; sent home.", (88, 88), ReturnKind.IndividualManagementReview, "The marks were noted and not explained. There was no guideline."),
            new("PABC-H", ScopingResponse.Significant, "Asked for a move three times; the forms did not ask about abuse.", (300, 20), ReturnKind.SummaryReport, "A request to move was a request for safety."),
            new("ECC-ASC", ScopingResponse.Brief, "One contact about her mother's care.", (150, 150), ReturnKind.InformationReport),
            new("PS", ScopingResponse.Significant, "He was on a community order for driving offences.", (200, 2), ReturnKind.SummaryReport),
            new("EPFT", ScopingResponse.Brief, "Talking therapy for three sessions.", (170, 140), ReturnKind.InformationReport),
            new("LDA", ScopingResponse.Significant, "An adviser worked with her for the last month.", (30, 1), ReturnKind.SummaryReport, GoodPractice: "The adviser made a safety plan for the day of leaving and gave it to the police."),
        ],
        Reasons = "A death by violence of a partner, with two earlier strangulations that services knew of. The criteria are met in every respect.",
        Concerns = ["risk-not-acted-on", "procedures-not-followed"],
        KeyLines =
        [
            ("How was strangulation recognised, recorded and answered?", KeyLineSource.Panel),
            ("What did each service do when she said that she wanted to leave?", KeyLineSource.Chair),
            ("Could she have been moved?", KeyLineSource.Family),
        ],
    };

    private static readonly CaseFindings _findings = new(
        [
            new("Strangulation is attempted killing that happened to stop. Ask about breath, voice and memory every time.", ["RISK-5"], ["EC", "ADH"]),
            new("A request to move may be a request for safety. Ask why, and ask alone.", ["HOUS-1"], ["PABC-H"], KeyLine: 3),
            new("The day of leaving is the most dangerous day. A plan for it has to be known to everybody who may be called.", ["RISK-4"], [], KeyLine: 2),
        ],
        [
            new("Recognise, record and refer every report of strangulation.", "EC", ["RISK-5"], "Train all response officers and make the question mandatory on the log."),
            new("Introduce a guideline for patients who may have been strangled.", "ADH", ["RISK-5"], "Write the guideline, with imaging and safe discharge, and audit fifty cases."),
            new("Ask about abuse in every request for a move.", "PABC-H", ["HOUS-1"], "Change the form and train the housing options team."),
            new("Make sure that social workers who visit for one person ask about the others in the home.", "ECC-ASC", ["ENQ-1"], "Add the question to the carer's assessment."),
            new("Check for domestic abuse in every case, whatever the offence.", "PS", ["PERP-2"], "Ask the police for domestic call-outs at the start of every order."),
            new("Screen for abuse in talking therapies.", "EPFT", ["ENQ-1"], "Use a validated question at the first session."),
            new("Fund imaging of the neck after strangulation as a national pathway.", "NHS England", ["RISK-5"], Action: null),
            new("Share the safety plan for the day of leaving with the police control room.", "LDA", ["RISK-4"], "Agree a one-page form and test it with three control room shifts."),
            new("Code strangulation in primary care records.", "ICB", ["RISK-5"], "Agree the code and offer a search to all practices."),
        ]);

    public static async Task TellAsync(ReviewStory story)
    {
        await story.ScopeAsync(Decided + EarlySteps.ToDecision, _case);
        await story.DecideAsync(Decided + EarlySteps.ToDecision, _case, DecisionOutcome.Review);
        await story.CommissionAsync(Decided, _case);
        await story.GatherReturnsAsync(Requested, _case);
        await story.DraftAsync(Requested - ReturnSteps.ToChronology, _case, _findings);
        await story.AgreeDraftAsync(Issued, _case);
        await story.SubmitAsync(Agreed);
        await AcceptActionsAsync(story);
        await story.RecordLetterAsync(Letter, QaOutcome.PublishAfterChanges, "Unflinching on strangulation.", [new(1, "Give the source for the figures on strangulation."), new(2, "Add the commissioner's office to the list of copies.")]);
        await story.DoAsync(Cleared, _case.Chair, (review, actor) => review.AnswerQaPoints(
            [new(1, "Source added.", "Overview report, 4.3"), new(2, "Added.", "Appendix D")], actor));
        await story.PublishAsync(Cleared);
        await story.DoAsync(Published - 4, DemoPeople.Manager, (review, actor) =>
            review.SendRecommendation(review.Recommendations.Single(r => r.IsForBodyOutside).Id, actor.Today, actor));
        await CarryOutActionsAsync(story);
        story.KeyTo("Delphine", "Melanie Ruth Ashdown-Keyes", "23 June 1986", "77 Lightermans Walk, Port Averill");
    }

    private static async Task AcceptActionsAsync(ReviewStory story)
    {
        await story.InviteAsync(Agreed - 20, ["ICB"]);
        foreach (var number in (string[])["1.1", "2.1", "3.1", "4.1", "5.1", "8.1", "9.1"])
        {
            await story.AcceptActionAsync(Agreed - 30, number, "Director responsible for safeguarding");
        }

        await story.DoAsync(Agreed - 31, "mental.health.contact", (review, actor) => review.RespondToAction(
            story.ActionNumbered("6.1").Id, ActionResponse.NotAccepted, "A national screening question is being piloted; the trust will adopt that one.", leadOfficerRole: null, actor));
    }

    private static async Task CarryOutActionsAsync(ReviewStory story)
    {
        await story.ReportActionAsync(150, "8.1", "The control room has the plan on screen when a call comes from the address.", "Form, and a log of three tested calls", EvidenceLevel.SeenInPractice);
        await story.VerifyActionAsync(144, "8.1", accepted: true, "Seen in the control room.");
        await story.ReportActionAsync(120, "1.1", "All response officers are trained; the question cannot be skipped.", "Training record; screenshot of the log; dip sample of 60 calls", EvidenceLevel.SeenInPractice);
        await story.VerifyActionAsync(105, "1.1", accepted: true, "The dip sample shows the question asked in 57 of 60 calls.");
        await story.UpdateActionAsync(80, "2.1", "The guideline is written; the radiology department has not agreed to the imaging.", -40);
        await story.UpdateActionAsync(70, "9.1", "Code agreed; the search runs in 31 of 58 practices.", -70);
        await story.DoAsync(66, story.ContactFor("9.1"), (review, actor) => review.MoveActionTarget(
            story.ActionNumbered("9.1").Id, review.Actions.Single(a => a.Number == "9.1").TargetOn.AddMonths(2), "A supplier's update is needed before the search can run everywhere.", actor));
        await story.ReportActionAsync(40, "3.1", "The form asks about safety.", "The new form", EvidenceLevel.Issued);
        await story.VerifyActionAsync(30, "3.1", accepted: false, "A form is not yet a change. Show how many requests were answered differently, and that the team has been trained.");
        await story.DoAsync(24, DemoPeople.Manager, (review, actor) => review.AuditAction(
            story.ActionNumbered("8.1").Id, embedded: true, "Ten plans in six months, each on screen within a minute of a call.", EvidenceLevel.Outcome, actor));
        await story.ReportActionAsync(9, "5.1", "Every new order begins with a check of call-outs.", "Audit of 45 new orders, 43 with the check", EvidenceLevel.SeenInPractice);
    }
}
