using DhrManager.Domain.CodedLists;

namespace DhrManager.Web.Seeding.Live;

/// <summary>The partnership decided against a review, and the Home Office is looking at the decision.</summary>
internal static class NoReviewUnderScrutiny
{
    private static readonly CaseOutline _case = new()
    {
        Partnership = "WE",
        Pseudonym = "Gerald",
        Age = 82,
        Sex = Sex.Male,
        Relationship = Relationship.CaredFor,
        Category = DeathCategory.UnexpectedDeath,
        DaysToNotify = 12,
        NotifiedBy = "Coroner's officer for Estmere",
        Circumstances =
            "Gerald was found dead at home in Thornhythe by a paid carer. A bruise on his arm and a remark of a neighbour led the coroner's officer "
            + "to tell the partnership. The post-mortem examination found heart failure. The bruise was explained by a fall that the ambulance "
            + "service had recorded.",
        Agencies =
        [
            new("EC", ScopingResponse.NoInvolvement, "No calls to the address in ten years. The sudden death was looked at and closed."),
            new("ECC-ASC", ScopingResponse.Significant, "Care package of three visits a day; one review, no safeguarding concern.", (540, 1)),
            new("ICB", ScopingResponse.Significant, "Long-term conditions; seen alone at each of nine appointments.", (1090, 20), GoodPractice: "The practice nurse asked about safety at home every time."),
            new("ADH", ScopingResponse.Brief, "One admission after a fall.", (31, 28)),
            new("LDA", ScopingResponse.NoInvolvement, "Not known to the service."),
        ],
        Reasons =
            "The death was natural, and no agency holds anything that suggests violence, abuse or neglect by a person connected with Gerald. The "
            + "neighbour's remark was followed up by adult social care and concerned noise. The partnership will share the note on recording falls "
            + "with the care provider. It considered whether a review should be held in any case for its learning and concluded that it should not.",
    };

    public static async Task TellAsync(ReviewStory story)
    {
        await story.ScopeAsync(96, _case);
        await story.DecideAsync(96, _case, DecisionOutcome.NoReview, "cause", "relationship", "lessons");
        story.KeyTo("Gerald", "Arthur William Penhaligon", "21 August 1944", "Flat 3, Saltings Court, Thornhythe");
    }
}
