using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Returns;
using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Seeding.Live;

/// <summary>Seven returns were asked for: two accepted, one sent back, one with the chair, one to be signed, one begun, one without an author.</summary>
internal static class ReturnsHalfIn
{
    private const int Requested = 62;
    private const int Decided = Requested + 4 + CommissionSteps.ToTerms;

    private static readonly AgencyPart _police = new("EC", ScopingResponse.Significant, "Five calls in fourteen months, one arrest, one referral to MARAC that was not taken.", (431, 3), ReturnKind.IndividualManagementReview, "Threats made through relatives were recorded as family business and not as threats.", "The officer at the fourth call rang an independent interpreter from the doorstep.");
    private static readonly AgencyPart _hospital = new("ADH", ScopingResponse.Significant, "Maternity care, and two attendances in the emergency department.", (402, 37), ReturnKind.IndividualManagementReview, "She was asked about safety with her mother-in-law in the room.", "A midwife moved an appointment so that she could be seen alone.");
    private static readonly AgencyPart _mentalHealth = new("EPFT", ScopingResponse.Significant, "Perinatal mental health team, six contacts.", (210, 64), ReturnKind.IndividualManagementReview, "Low mood was treated and its cause was not looked for.");
    private static readonly AgencyPart _socialCare = new("ECC-ASC", ScopingResponse.Brief, "One contact about the perpetrator's father, who lived in the house.", (160, 160), ReturnKind.SummaryReport, "The assessor saw a woman who did not speak and wrote that the family was supportive.");
    private static readonly AgencyPart _housing = new("PABC-H", ScopingResponse.Significant, "A homeless application, withdrawn after four days.", (58, 54), ReturnKind.SummaryReport, "Withdrawn applications were closed without a call.");
    private static readonly AgencyPart _lantern = new("LDA", ScopingResponse.Significant, "Referred by the midwife; three telephone calls with an interpreter.", (61, 5), ReturnKind.SummaryReport, "Calls were made when relatives were at home.", "The adviser rang the police when she did not answer.");
    private static readonly AgencyPart _practice = new("ICB", ScopingResponse.Significant, "Registered for two years; nine appointments.", (700, 30), ReturnKind.InformationReport);

    private static readonly CaseOutline _case = new()
    {
        Pseudonym = "Nadia",
        Age = 27,
        Relationship = Relationship.Spouse,
        Circumstances =
            "Nadia was killed at home in Port Averill nine weeks after the birth of her son. Her husband and a brother of his have been convicted. She had "
            + "come to England after her marriage and lived with his parents. A midwife, a police officer and a college tutor had each been worried.",
        Agencies = [_police, _hospital, _mentalHealth, _socialCare, _housing, _lantern, _practice],
        Reasons = "Nadia was killed by her husband and his brother. Seven agencies knew the household, and signs of so-called honour-based abuse were seen by four of them.",
        Concerns = ["risk-not-acted-on", "concerns-not-heard", "marac"],
        KeyLines =
        [
            ("What did each agency know of control by the wider family, and what did it do?", KeyLineSource.Panel),
            ("Was Nadia seen alone, in her own language?", KeyLineSource.Chair),
            ("Why did she go back after applying as homeless?", KeyLineSource.Family),
            ("Was so-called honour-based abuse recognised?", KeyLineSource.Panel),
        ],
        Equality = "Sex, race, religion, pregnancy and maternity, and insecure immigration status met in Nadia's life. The Umeed and Noor Centre advises the panel.",
        FamilySaid = "Her sister in another country takes part by video with an interpreter who is not from the community.",
    };

    public static async Task TellAsync(ReviewStory story)
    {
        await story.ScopeAsync(Decided + EarlySteps.ToDecision, _case);
        await story.DecideAsync(Decided + EarlySteps.ToDecision, _case, DecisionOutcome.Review);
        await story.CommissionAsync(Decided, _case);
        await PeopleAsync(story);
        await story.RequestReturnsAsync(Requested, _case);
        await ReturnsAsync(story);
    }

    private static async Task ReturnsAsync(ReviewStory story)
    {
        foreach (var part in (AgencyPart[])[_police, _hospital, _mentalHealth, _socialCare, _lantern, _housing])
        {
            await story.NominateAsync(55, part.Code);
        }

        await story.EnterChronologyAsync(40, "EC", NadiaChronology.Police(story));
        await story.SubmitAsync(38, _police);
        await story.EnterChronologyAsync(37, "ADH", NadiaChronology.Hospital(story));
        await story.SubmitAsync(36, _hospital);
        await story.SignOffAsync(33, "EC");
        await story.SignOffAsync(32, "ADH");
        await story.AcceptReturnAsync(27, _case.Chair, "EC", ReturnGrade.Good, "Open, and it names what was missed.");
        await story.EnterChronologyAsync(25, "EPFT", NadiaChronology.MentalHealth(story));
        await story.SubmitAsync(24, _mentalHealth);
        await story.AcceptReturnAsync(22, _case.Chair, "ADH", ReturnGrade.Sufficient, "Accepted. The author brings the interpreter bookings to the meeting.");
        await story.SignOffAsync(20, "EPFT");
        await story.DoAsync(14, _case.Chair, (review, actor) => review.SendBackReturn(
            story.ReturnOf("EPFT").Id, "The return describes six contacts and analyses none. Say what was asked at each, who was in the room and who interpreted.", story.Day(-12), actor));
        await story.EnterChronologyAsync(9, "ECC-ASC", NadiaChronology.SocialCare(story));
        await story.SubmitAsync(9, _socialCare);
        await story.SignOffAsync(6, "ECC-ASC");
        await story.EnterChronologyAsync(5, "LDA", NadiaChronology.Lantern(story));
        await story.SubmitAsync(4, _lantern);
        await story.DoAsync(3, "housing.contact", (review, actor) => review.SaveReturnDraft(
            story.ReturnOf("PABC-H").Id, ReturnContent.Empty with { InvolvementSummary = "Nadia came to the counter with a college tutor. Temporary accommodation was offered in another town. Four days later a man rang to say that she had changed her mind." }, actor));
    }

    private static Task PeopleAsync(ReviewStory story) => story.DoAsync(64, DemoPeople.Manager, (review, actor) =>
    {
        review.AddPerson(PersonRole.Perpetrator, "Husband", AgeBand.From25, Sex.Male, Relationship.Spouse, "Convicted of murder.", actor);
        review.AddPerson(PersonRole.Perpetrator, "Brother-in-law", AgeBand.From35, Sex.Male, Relationship.InLaw, "Convicted of murder.", actor);
        review.AddPerson(PersonRole.Child, "Baby", AgeBand.Under16, Sex.Male, relationship: null, "In the care of the council.", actor);
        var sister = review.AddPerson(PersonRole.Family, "Sister", AgeBand.From25, Sex.Female, relationship: null, "Lives abroad.", actor);
        review.RecordFamilyContact(sister, actor.Today, FamilyContactMethod.Video, "Told how the review works. She will write down what her sister wrote to her.", "Send the questions of the terms in translation.", story.Day(40), actor);
        review.AddParallelProcess(
            new ParallelFacts { Kind = ParallelProcessKind.CriminalProceedings, Body = "Crown Court at Port Averill", StartedOn = review.DiedOn, EndedOn = actor.Today, Outcome = "Both men convicted of murder." }, actor);
        story.KeyTo("Nadia", "Samreen Bukhari-Lodhi", "30 May 1998", "112 Ropewalk, Port Averill", "NHS number 999 031 7745\nHome Office reference L/4410972");
        story.KeyTo("Husband", "Kamran Lodhi", "12 August 1992");
        story.KeyTo("Brother-in-law", "Waqas Lodhi", "4 March 1987");
        story.KeyTo("Baby", "Zayn Lodhi", "two months old");
        story.KeyTo("Sister", "Aneesa Bukhari", "6 January 1995");
    });
}
