using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;

namespace DhrManager.Web.Seeding.Live;

/// <summary>What agencies do with their actions, and what the partnership finds.</summary>
public static class ActionSteps
{
    public static PlannedAction ActionNumbered(this ReviewStory story, string number) => story.Review.Actions.Single(a => a.Number == number);

    /// <summary>The contact of the agency that leads the action.</summary>
    public static string ContactFor(this ReviewStory story, string number) => DemoPeople
        .Desk(DemoPeople.Agencies.Single(code => DemoCounty.Agency(code) == story.ActionNumbered(number).LeadAgencyId))
        .Contact;

    public static Task AcceptActionAsync(this ReviewStory story, int daysAgo, string number, string officer) =>
        story.DoAsync(daysAgo, story.ContactFor(number), (review, actor) =>
            review.RespondToAction(story.ActionNumbered(number).Id, ActionResponse.Accepted, reason: null, officer, actor));

    public static Task UpdateActionAsync(this ReviewStory story, int daysAgo, string number, string progress, int forecast) =>
        story.DoAsync(daysAgo, story.ContactFor(number), (review, actor) =>
            review.UpdateAction(story.ActionNumbered(number).Id, progress, story.Day(forecast), actor));

    public static Task ReportActionAsync(this ReviewStory story, int daysAgo, string number, string outcome, string evidence, EvidenceLevel level) =>
        story.DoAsync(daysAgo, story.ContactFor(number), (review, actor) =>
            review.ReportAction(story.ActionNumbered(number).Id, outcome, evidence, level, actor.Today, actor));

    public static Task VerifyActionAsync(this ReviewStory story, int daysAgo, string number, bool accepted, string comment) =>
        story.DoAsync(daysAgo, DemoPeople.Manager, (review, actor) =>
            review.VerifyAction(story.ActionNumbered(number).Id, accepted, comment, actor));
}
