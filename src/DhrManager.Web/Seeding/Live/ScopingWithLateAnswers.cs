using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Seeding.Live;

/// <summary>Scoping in the fourth week: two agencies are late, one has only just been asked, and the decision is due.</summary>
internal static class ScopingWithLateAnswers
{
    private static readonly AgencyPart _police = new("EC", ScopingResponse.Significant, "Four calls in two years, each recorded as a verbal argument between mother and son. One arrest without charge.", (690, 41), Learning: "The four calls were graded standard one by one and never looked at together.");
    private static readonly AgencyPart _hospital = new("ADH", ScopingResponse.Brief, "One attendance with a fractured wrist, explained as a fall on the stairs.", (73, 73));
    private static readonly AgencyPart _probation = new("PS", ScopingResponse.NoInvolvement, "Neither person is known to probation.");
    private static readonly AgencyPart _lantern = new("LDA", ScopingResponse.NoInvolvement, "No referral was received.");

    private static readonly CaseOutline _case = new()
    {
        Partnership = "NE",
        Pseudonym = "Rosalind",
        Age = 71,
        Relationship = Relationship.Parent,
        Category = DeathCategory.AdultFamilyHomicide,
        Circumstances =
            "Rosalind died in hospital five days after she was injured at the house in Fenholt that she shared with her adult son. He has a long "
            + "history of mental ill health and had stopped his medication. A daughter who lives abroad had written to the surgery about him twice.",
        Agencies = [_police, _hospital, _probation, _lantern, new("ECC-ASC", ScopingResponse.Awaiting, ""), new("ICB", ScopingResponse.Awaiting, "")],
    };

    public static async Task TellAsync(ReviewStory story)
    {
        await story.NotifyAsync(26, _case);
        await story.AcceptAsync(25);
        await story.DoAsync(24, DemoPeople.NorthernManager, (review, actor) =>
        {
            review.AddPerson(PersonRole.AllegedPerpetrator, "Neil", AgeBand.From45, Sex.Male, Relationship.Parent, "Detained in hospital under the Mental Health Act.", actor);
            review.AddPerson(PersonRole.Family, "Daughter", AgeBand.From35, Sex.Female, relationship: null, "Lives abroad; speaks for the family.", actor);
            review.AddParallelProcess(
                new ParallelFacts { Kind = ParallelProcessKind.CriminalProceedings, Body = "Estmere Constabulary, major investigation team", StartedOn = review.DiedOn, HoldsPublication = true, Restrictions = "No approach to the daughter without the senior investigating officer." },
                actor);
        });
        await story.AskAgenciesAsync(23, story.Day(9), _case.Agencies);
        await story.AnswerScopingAsync(17, _police);
        await story.AnswerScopingAsync(15, _probation);
        await story.AnswerScopingAsync(13, _lantern);
        await story.AnswerScopingAsync(5, _hospital);
        await story.InviteAsync(4, ["EPFT"]);
        await story.DoAsync(4, DemoPeople.NorthernManager, (review, actor) =>
            review.AskAnotherAgency(DemoCounty.Agency("EPFT"), story.Day(-6), actor));
        story.KeyTo("Rosalind", "Kathleen Mary Thackray", "9 June 1955", "2 Mill Drove, Fenholt", "NHS number 999 014 2218");
        story.KeyTo("Neil", "Stephen John Thackray", "30 January 1980");
    }
}
