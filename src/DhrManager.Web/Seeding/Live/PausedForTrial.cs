using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Seeding.Live;

/// <summary>Paused for a trial soon after the returns were asked for: without the pause its report would be long overdue.</summary>
internal static class PausedForTrial
{
    private const int Decided = 330;

    private static readonly CaseOutline _case = new()
    {
        Pseudonym = "Colette",
        Age = 46,
        Relationship = Relationship.Spouse,
        Chair = "chair.two",
        Circumstances =
            "Colette died of stab wounds at the home she shared with her husband in Port Averill. He called the police himself and has pleaded not "
            + "guilty. Colleagues at the school where she taught had noticed bruises and that he waited for her at the gate every afternoon.",
        Agencies =
        [
            new("EC", ScopingResponse.Brief, "One call from a neighbour, fourteen months before the death; nobody answered the door and the log was closed.", (430, 430), ReturnKind.IndividualManagementReview, "A closed log was the only trace; no second attempt was made."),
            new("ICB", ScopingResponse.Significant, "Eleven appointments in two years for headaches, sleeplessness and a broken finger. Her husband came into the room for eight of them.", (720, 19), ReturnKind.IndividualManagementReview, "She was seen alone three times and not asked."),
            new("ADH", ScopingResponse.Brief, "One attendance with a broken finger.", (205, 205), ReturnKind.SummaryReport),
            new("ECC-ASC", ScopingResponse.NoInvolvement, "Not known."),
            new("PS", ScopingResponse.NoInvolvement, "Not known."),
        ],
        Reasons = "Colette was killed and her husband is charged with her murder. Health services saw her often and nobody spoke to her alone. There is learning for employers as well.",
        Concerns = ["no-contact"],
        KeyLines =
        [
            ("What did services and her employer see, and what did they make of it?", KeyLineSource.Panel),
            ("Was Colette ever seen alone, and was she asked?", KeyLineSource.Chair),
            ("What would have made it easier for her colleagues to speak up?", KeyLineSource.Family),
        ],
        FamilySaid = "Her sister wants nothing discussed with his side of the family and will wait for the trial.",
    };

    public static async Task TellAsync(ReviewStory story)
    {
        await story.ScopeAsync(Decided + EarlySteps.ToDecision, _case);
        await story.DecideAsync(Decided + EarlySteps.ToDecision, _case, DecisionOutcome.Review);
        await story.CommissionAsync(Decided, _case);
        await story.RequestReturnsAsync(275, _case);
        await story.NominateAsync(268, "EC");
        await story.NominateAsync(266, "ICB");
        await story.DoAsync(262, DemoPeople.Manager, (review, actor) =>
        {
            review.AddPerson(PersonRole.AllegedPerpetrator, "Marcus", AgeBand.From45, Sex.Male, Relationship.Spouse, "In custody awaiting trial.", actor);
            review.AddPerson(PersonRole.Family, "Sister", AgeBand.From35, Sex.Female, relationship: null, "Speaks for the family; will be a witness.", actor);
            review.AddParallelProcess(Trial(story, review), actor);
        });
        await story.DoAsync(256, DemoPeople.CspChair, (review, actor) => review.Pause(
            HoldReason.CriminalProceedings, actor.Today, story.Day(-34), "Chair of the partnership, on the advice of the Crown Prosecution Service",
            "The trial was fixed for the autumn and then moved. Colleagues and the sister are witnesses, so neither may be approached before it ends.", actor));
        await story.DoAsync(120, DemoPeople.Manager, (review, actor) => review.RecordFamilyContact(
            review.People.Single(p => p.Pseudonym == "Sister").Id, actor.Today, FamilyContactMethod.Telephone,
            "Told that the trial has moved. She asked to be told the new date before it is in the papers.", "Ring her as soon as the court fixes the date.", story.Day(-10), actor));
        story.KeyTo("Colette", "Bernadette Ann Fairweather", "17 May 1979", "5 Capstan Row, Port Averill");
        story.KeyTo("Marcus", "Leonard Paul Fairweather", "8 December 1976");
        story.KeyTo("Sister", "Theresa Jane Mulqueen", "3 April 1983");
    }

    private static ParallelFacts Trial(ReviewStory story, Review review) => new()
    {
        Kind = ParallelProcessKind.CriminalProceedings,
        Body = "Crown Court at Port Averill",
        Contact = "Senior investigating officer",
        StartedOn = review.DiedOn,
        ExpectedToEndOn = story.Day(-48),
        KeyDates = [new("Plea hearing", story.Day(290)), new("Trial begins", story.Day(-28))],
        HasWitnessesInCommon = true,
        Restrictions = "No approach to the sister or to colleagues before the verdict.",
        HoldsPublication = true,
    };
}
