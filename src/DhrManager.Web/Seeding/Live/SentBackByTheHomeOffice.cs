using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Submissions;

namespace DhrManager.Web.Seeding.Live;

/// <summary>The quality assurance panel wants the report revised and sent again; the chair has its points.</summary>
internal static class SentBackByTheHomeOffice
{
    private const int Letter = 18;
    private const int Agreed = Letter + 50 + ReportSteps.ToSubmission;
    private const int Issued = Agreed + DraftSteps.ToAgreement;
    private const int Requested = Issued + DraftSteps.ToDraft + ReturnSteps.ToChronology;
    private const int Decided = Requested + 5 + CommissionSteps.ToTerms;

    private static readonly CaseOutline _case = new()
    {
        Partnership = "WE",
        Pseudonym = "Imogen",
        Age = 24,
        Relationship = Relationship.BoyfriendGirlfriend,
        Chair = "chair.two",
        Circumstances =
            "Imogen was killed by her boyfriend in the flat in Coldharbour Vale where they had lived for five months. He was on licence after a "
            + "sentence for violence against an earlier partner. Imogen had left care at eighteen.",
        Agencies =
        [
            new("PS", ScopingResponse.Significant, "Supervision of the perpetrator on licence. A new address was accepted without a visit.", (190, 4), ReturnKind.IndividualManagementReview, "Nobody asked who else lived at the new address."),
            new("EC", ScopingResponse.Significant, "Two calls to the flat; he gave a brother's name at the first.", (120, 11), ReturnKind.IndividualManagementReview, "Identity was taken from what he said, so his history was not seen."),
            new("ECC-CSC", ScopingResponse.Significant, "Personal adviser to Imogen until she was twenty-one.", (1085, 900), ReturnKind.SummaryReport, "Support ended on a birthday and not when she was ready.", "Her adviser kept in touch in her own time."),
            new("ADH", ScopingResponse.Brief, "One attendance with a cut lip; left before being seen.", (31, 31), ReturnKind.InformationReport),
            new("LDA", ScopingResponse.Brief, "One call to the helpline, not traced back to her until the review.", (29, 29), ReturnKind.InformationReport),
        ],
        Reasons = "Imogen was killed by her partner, who was under supervision. The criteria are met, and the partnership wants to know how a known perpetrator could move in unseen.",
        Concerns = ["risk-not-acted-on"],
        KeyLines =
        [
            ("How was the perpetrator's history known, shared and used?", KeyLineSource.Panel),
            ("What support does a young woman have who has left care?", KeyLineSource.Panel),
            ("Could Imogen have found out about his past?", KeyLineSource.Family),
        ],
    };

    private static readonly CaseFindings _findings = new(
        [
            new("An address on licence is also somebody else's home. Find out whose, before it is approved.", ["PERP-2"], ["PS"]),
            new("A name given at the door is a claim. Check it before the officers leave.", ["CJS-1"], ["EC"]),
            new("Leaving care and leaving support are two different days.", ["CHILD-2"], ["ECC-CSC"], KeyLine: 2),
        ],
        [
            new("Visit each proposed address and speak alone with every adult who lives there before it is approved.", "PS", ["PERP-2"], "Change the release procedure and sample every approval for a year."),
            new("Confirm identity by fingerprint or photograph at every domestic call where the history matters.", "EC", ["CJS-1"], "Equip response teams and brief all shifts."),
            new("Offer care leavers a named adviser until twenty-five, whatever they say at eighteen.", "ECC-CSC", ["CHILD-2"], "Write to every care leaver under twenty-five and report the take-up."),
        ]);

    private static readonly IReadOnlyList<QaPoint> _points =
    [
        new(1, "The voice of the victim is faint. The panel asks for a section on who Imogen was, written with those who knew her.", "Family and voice"),
        new(2, "Explain why the right to ask about a partner's past was not considered by any agency.", "Analysis"),
        new(3, "The action plan has no measures of outcome for actions 1.1 and 3.1.", "Action plan"),
        new(4, "Ethnicity is given and not discussed.", "Equality"),
        new(5, "The executive summary identifies the street. Remove it.", "Anonymity"),
    ];

    public static async Task TellAsync(ReviewStory story)
    {
        await story.ScopeAsync(Decided + EarlySteps.ToDecision, _case);
        await story.DecideAsync(Decided + EarlySteps.ToDecision, _case, DecisionOutcome.Review);
        await story.CommissionAsync(Decided, _case);
        await story.GatherReturnsAsync(Requested, _case);
        await story.DraftAsync(Requested - ReturnSteps.ToChronology, _case, _findings);
        await story.AgreeDraftAsync(Issued, _case);
        await story.SubmitAsync(Agreed);
        await story.DoAsync(Agreed - 16, DemoPeople.Manager, (review, actor) => review.ExplainDelay(
            review.Clocks.Single(c => c.Code == Domain.Regimes.ClockCodes.OverviewReport).Id, DelayReason.LateReturns,
            "Two returns came in late and the chair was ill for three weeks.", actor));
        await story.AcceptActionAsync(60, "1.1", "Head of the probation delivery unit");
        await story.AcceptActionAsync(55, "2.1", "Assistant chief constable");
        await story.RecordLetterAsync(Letter, QaOutcome.Resubmit, "A clear chronology and honest returns.", _points);
        story.KeyTo("Imogen", "Shannon Leigh Cottrell", "5 January 2001", "9a Hopyard Street, Coldharbour Vale");
    }
}
