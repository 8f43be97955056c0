using DhrManager.Domain.CodedLists;

namespace DhrManager.Web.Seeding.Live;

/// <summary>Notified two days ago: somebody has to look at it today.</summary>
internal static class JustNotified
{
    private static readonly CaseOutline _case = new()
    {
        Pseudonym = "Hannah",
        Age = 33,
        Relationship = Relationship.ExBoyfriendGirlfriend,
        DaysToNotify = 3,
        Circumstances =
            "Hannah was found dead at her home in Port Averill by a neighbour. Her former partner, who had moved out in the summer, was arrested "
            + "the same evening and has been charged. Two children of primary school age were with their grandmother. The police had been called "
            + "twice this year. Hannah was on the waiting list of Lantern Domestic Abuse Service.",
        Agencies = [],
    };

    public static async Task TellAsync(ReviewStory story)
    {
        await story.NotifyAsync(2, _case);
        await story.DoAsync(2, DemoPeople.Manager, (review, actor) =>
        {
            review.AddPerson(PersonRole.AllegedPerpetrator, "Craig", AgeBand.From35, Sex.Male, Relationship.ExBoyfriendGirlfriend, "Charged; in custody.", actor);
            review.AddPerson(PersonRole.Child, "Child A", AgeBand.Under16, Sex.Female, relationship: null, "With her grandmother.", actor);
            review.AddPerson(PersonRole.Child, "Child B", AgeBand.Under16, Sex.Male, relationship: null, "With his grandmother.", actor);
        });
        story.KeyTo("Hannah", "Joanne Elizabeth Hartnell", "14 March 1993", "18 Tollgate Rise, Port Averill", "Police crime reference EC/4471/H");
        story.KeyTo("Craig", "Dean Michael Scrivener", "2 November 1988");
    }
}
