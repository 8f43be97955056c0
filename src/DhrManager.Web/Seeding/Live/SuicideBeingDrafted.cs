using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Drafts;
using DhrManager.Domain.Families;
using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Seeding.Live;

/// <summary>A suspected suicide: the first draft is out, the panel has commented, the agencies and the family have not finished.</summary>
internal static class SuicideBeingDrafted
{
    private const int Issued = 20;
    private const int Decided = Issued + DraftSteps.ToDraft + ReturnSteps.ToChronology + 5 + CommissionSteps.ToTerms;

    private static readonly CaseOutline _case = new()
    {
        Partnership = "NE",
        Pseudonym = "Marianne",
        Age = 29,
        Relationship = Relationship.ExSpouse,
        Category = DeathCategory.SuspectedSuicide,
        DaysToNotify = 15,
        NotifiedBy = "Estmere Partnership NHS Foundation Trust",
        Circumstances =
            "Marianne took her own life at home in Averill Coast ten months after she had left her husband. He had gone on contacting her through "
            + "their daughter's tablet and through new accounts. She had told the crisis team, the police and the family court's adviser that she "
            + "felt watched in her own house.",
        Agencies =
        [
            new("EPFT", ScopingResponse.Significant, "Two referrals to the crisis team and one assessment, each closed when she did not answer the telephone.", (240, 9), ReturnKind.IndividualManagementReview, "Missed calls were read as not wanting help. Nobody asked whether her telephone was safe to use.", "A duty nurse rang the police for a safety check on a Sunday evening."),
            new("EC", ScopingResponse.Significant, "Five reports of unwanted contact. The third led to words of advice, the fifth to an investigation that was open when she died.", (301, 6), ReturnKind.IndividualManagementReview, "Each report was recorded as malicious communication. Stalking was named for the first time after her death."),
            new("ECC-CSC", ScopingResponse.Significant, "An assessment of the daughter's contact with her father, closed with no further action.", (265, 130), ReturnKind.SummaryReport, "Contact arrangements were looked at without asking how they were used to reach her."),
            new("LDA", ScopingResponse.Significant, "Support by an adviser for seven months, weekly at first.", (280, 12), ReturnKind.SummaryReport, GoodPractice: "The adviser had the house checked for devices and found two."),
            new("ICB", ScopingResponse.Brief, "Four appointments; an antidepressant was begun.", (200, 35), ReturnKind.InformationReport),
        ],
        Reasons = "There is evidence of continuing abuse after separation and of a link with the death. The criteria are met, and the wish to learn about suicide after abuse is strong.",
        Concerns = ["risk-not-acted-on", "concerns-not-heard"],
        KeyLines =
        [
            ("What did each service know of the unwanted contact, and was it recognised as stalking?", KeyLineSource.Panel),
            ("How was the risk of suicide assessed together with the risk of abuse?", KeyLineSource.Chair),
            ("Was contact with the child used to control her mother?", KeyLineSource.Family),
        ],
        Equality = "Marianne was deaf in one ear; calls from withheld numbers were hard for her. The panel asks each agency how it took that into account.",
    };

    private static readonly CaseFindings _findings = new(
        [
            new("Not answering the telephone is not the same as not wanting help. For somebody who is stalked the telephone may be the threat.", ["ENQ-3"], ["EPFT"], KeyLine: 2),
            new("Repeated unwanted contact after a separation is stalking until shown otherwise, whatever each message says.", ["RISK-6"], ["EC"]),
            new("Arrangements for seeing a child can be a way in. Ask how each arrangement could be misused before it is made.", ["CHILD-2"], ["ECC-CSC"], KeyLine: 3),
            new("Having a home checked for devices gave her the only quiet weeks of that year.", ["RISK-7"], ["LDA"], IsGoodPractice: true),
        ],
        [
            new("Agree with each patient who discloses abuse how, when and on which device it is safe to reach them, and record it where the duty team looks first.", "EPFT", ["RISK-7"], "Add safe contact to the crisis team's first screen and audit forty records after six months."),
            new("Flag every second report of unwanted contact by the same person for a stalking assessment by a trained officer.", "EC", ["RISK-6"], "Change the log so that a second report opens the stalking assessment."),
            new("Ask how contact arrangements could be misused in every assessment after a separation with abuse.", "ECC-CSC", ["CHILD-2"], "Put the question into the assessment form and brief all social workers."),
            new("Include deaths by suicide after domestic abuse in the national guidance on self-harm and suicide prevention.", "Department of Health and Social Care", ["GOV-4"], Action: null),
        ]);

    public static async Task TellAsync(ReviewStory story)
    {
        await story.ScopeAsync(Decided + EarlySteps.ToDecision, _case);
        await story.DecideAsync(Decided + EarlySteps.ToDecision, _case, DecisionOutcome.Review);
        await story.CommissionAsync(Decided, _case);
        var requested = Decided - CommissionSteps.ToTerms - 5;
        await story.GatherReturnsAsync(requested, _case);
        await story.DoAsync(Issued + 50, DemoPeople.Manager, (review, actor) => review.Extend(
            ExtensionReason.FamilyEngagement, story.Day(-60), "Chair of the partnership", actor.Today, actor.Today,
            "Her mother asked for the inquest to be heard before she reads a draft. The chair agreed.", actor));
        await story.DraftAsync(requested - ReturnSteps.ToChronology, _case, _findings);
        await CommentsAsync(story);
        await FamilyAsync(story);
        await ShareAsync(story);
    }

    // Both reviews ask the police for one change of the same log.
    private static async Task ShareAsync(ReviewStory story)
    {
        var earlier = await story.EarlierAsync("Imogen");
        var police = story.Review.Recommendations.Single(r => r.Number == 2);
        await story.DoAsync(8, DemoPeople.Manager, (review, actor) => earlier.ShareAction(
            earlier.Actions.Single(a => a.Number == "2.1").Id, review, police.Id,
            "The same log, changed once: it then knows the person and the number of the report.", actor));
    }

    private static async Task CommentsAsync(ReviewStory story)
    {
        await story.CommentAsync(16, "panel", CommentRound.Panel, "Overview report, 4.7", "Lantern Domestic Abuse Service", "“Committed suicide” is still in two headings. Please use “took her own life” throughout.");
        await story.CommentAsync(15, "panel.health", CommentRound.Panel, "Overview report, 4.22", "Integrated care board", "The assessment was by a nurse, not a doctor. The finding stands.");
        await story.CommentAsync(14, "panel", CommentRound.Panel, "Executive summary, 2", "Lantern Domestic Abuse Service", "The summary leaves out that devices were found in the house.");
        await story.DoAsync(11, DemoPeople.Manager, (review, actor) => review.CloseCommentRound(CommentRound.Panel, "All members have commented.", actor.Today, actor));
        await story.AnswerCommentAsync(10, _case.Chair, CommentAnswer.Accepted, reason: null);
        await story.AnswerCommentAsync(10, _case.Chair, CommentAnswer.InPart, "Corrected in the text. The table in appendix C follows the trust's own wording.");
        await story.CommentAsync(6, DemoPeople.NorthernManager, CommentRound.Agencies, "Overview report, 3.31", "Estmere Constabulary", "The fourth report was made online, so no officer attended. Please do not say that she was “turned away”.");
        await story.CommentAsync(4, DemoPeople.NorthernManager, CommentRound.Agencies, "Overview report, 5.9", "Children's Social Care", "The assessment lasted 34 working days, not three months.");
    }

    private static Task FamilyAsync(ReviewStory story) => story.DoAsync(3, DemoPeople.Manager, (review, actor) =>
    {
        var mother = review.AddPerson(PersonRole.Family, "Mother", AgeBand.From55, Sex.Female, relationship: null, note: null, actor);
        review.AddPerson(PersonRole.AllegedPerpetrator, "Adrian", AgeBand.From25, Sex.Male, Relationship.ExSpouse, note: null, actor);
        review.AddPerson(PersonRole.Child, "Daughter", AgeBand.Under16, Sex.Female, relationship: null, "Lives with her grandmother.", actor);
        review.RecordFamilyWishes(mother, new FamilyWishes { PreferredMethod = FamilyContactMethod.Advocate, HowOften = "Once a month, never on the 9th", AdvocateOfferedOn = story.Day(150), Advocate = "Specialist fatal abuse advocacy service", AgreesToDraftBeingShared = true }, actor);
        review.RecordFamilyContact(mother, actor.Today, FamilyContactMethod.Advocate, "She will read the draft with her advocate at Fenholt library.", "Book the quiet room and send two printed copies.", story.Day(-5), actor);
        story.KeyTo("Marianne", "Catrin Louise Pemberthy", "11 October 1996", "41 Shingle Lane, Averill Coast", "NHS number 999 027 3391");
        story.KeyTo("Adrian", "Ryan Thomas Pemberthy", "25 July 1994");
        story.KeyTo("Mother", "Gwendoline Rees-Carrow", "1 September 1966");
        story.KeyTo("Daughter", "Elsie Mae Pemberthy", "19 February 2018");
    });
}
