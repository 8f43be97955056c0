using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Seeding.Live;

/// <summary>From the notification to the decision. <c>notified</c> is always so many days before today.</summary>
public static class EarlySteps
{
    /// <summary>Days from the notification to the decision meeting.</summary>
    public const int ToDecision = 25;

    public static Task NotifyAsync(this ReviewStory story, int notified, CaseOutline outline) =>
        story.OpenAsync(notified, outline.Partnership, reference => new OpenReview
        {
            Reference = reference,
            PartnershipId = DemoCounty.Partnership(outline.Partnership),
            Managers = DemoPeople.ManagersOf(outline.Partnership),
            Pseudonym = outline.Pseudonym,
            NotifiedOn = story.Day(notified),
            NotifiedBy = outline.NotifiedBy,
            DiedOn = story.Day(notified).AddDays(-outline.DaysToNotify),
            AgeAtDeath = outline.Age,
            Sex = outline.Sex,
            Relationship = outline.Relationship,
            DeathCategory = outline.Category,
            Circumstances = outline.Circumstances,
        });

    public static Task AcceptAsync(this ReviewStory story, int daysAgo) =>
        story.DoAsync(daysAgo, DemoPeople.Manager, (review, actor) =>
            review.Triage(TriageOutcome.Accept, "In the area of this partnership, and it may qualify.", duplicateOf: null, toPartnershipId: null, actor));

    public static async Task AskAgenciesAsync(this ReviewStory story, int daysAgo, DateOnly dueOn, IReadOnlyList<AgencyPart> agencies)
    {
        await story.InviteAsync(daysAgo, agencies.Select(a => a.Code));
        await story.DoAsync(daysAgo, DemoPeople.Manager, (review, actor) =>
            review.IssueScoping([.. agencies.Select(a => DemoCounty.Agency(a.Code))], dueOn, recordsToBeSecured: true, actor));
    }

    /// <summary>Everything up to the closing of scoping, in time and with every answer in.</summary>
    public static async Task ScopeAsync(this ReviewStory story, int notified, CaseOutline outline)
    {
        await story.NotifyAsync(notified, outline);
        await story.AcceptAsync(notified - 1);
        await story.AskAgenciesAsync(notified - 2, story.Day(notified - 16), outline.Agencies);
        for (var i = 0; i < outline.Agencies.Count; i++)
        {
            await story.AnswerScopingAsync(notified - 6 - i, outline.Agencies[i]);
        }

        await story.DoAsync(notified - 17, DemoPeople.Manager, (review, actor) => review.CloseScoping(gaps: null, actor));
        await story.DoAsync(notified - 17, DemoPeople.Manager, (review, actor) => review.FixDecisionMeeting(
            story.Day(notified - ToDecision),
            "Police, council, integrated care board, probation, adult social care; Lantern Domestic Abuse Service as the specialist voice.",
            actor));
    }

    /// <summary>The decision and the letter to the Home Office.</summary>
    public static async Task DecideAsync(this ReviewStory story, int notified, CaseOutline outline, DecisionOutcome outcome, params string[] unmet)
    {
        await story.DoAsync(notified - ToDecision, DemoPeople.CspChair, (review, actor) =>
            review.RecordDecision(Decision(story, outline, outcome, actor.Today, unmet), actor));
        await story.DoAsync(notified - ToDecision - 2, DemoPeople.Manager, (review, actor) =>
            review.NotifyHomeOffice(actor.Today, "Grace Adeyemi, chair of the partnership", "HO acknowledgement by email", actor));
    }

    private static DecisionRecord Decision(ReviewStory story, CaseOutline outline, DecisionOutcome outcome, DateOnly on, string[] unmet) => new()
    {
        Outcome = outcome,
        DecidedOn = on,
        DecidedBy = "Grace Adeyemi, chair of the community safety partnership",
        Criteria = [.. story.Regime.Criteria.Select(c => new CriterionAnswer(c.Code, !unmet.Contains(c.Code), Reason(c.Code, unmet)))],
        ParticularConcerns = outline.Concerns,
        Reasons = outline.Reasons,
        Attendees = "Police, council, integrated care board, probation, adult social care, Lantern Domestic Abuse Service",
        SpecialistVoicePresent = true,
    };

    private static string Reason(string criterion, string[] unmet) => (criterion, unmet.Contains(criterion)) switch
    {
        ("death", _) => "The death was certified; the notification gives date and place.",
        ("age", _) => "The person who died was an adult.",
        ("cause", true) => "The post-mortem examination found a natural cause, and the police found no sign of violence, abuse or neglect.",
        ("cause", _) => "Agency records show abuse before the death, and the police treat it as its cause or its background.",
        ("relationship", true) => "No agency knows of an intimate, family or household relationship with anybody thought responsible.",
        ("relationship", _) => "The relationship is confirmed by at least two agencies.",
        (_, true) => "The learning would be about the care of one service and is better found by that service.",
        _ => "Several agencies knew the people, and what they knew was not put together.",
    };
}
