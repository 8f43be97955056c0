using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Publications;
using DhrManager.Domain.Submissions;

namespace DhrManager.Web.Seeding.Live;

/// <summary>Signature, submission, quality assurance and publication. The day given is so many days before today.</summary>
public static class ReportSteps
{
    /// <summary>Days from the panel's agreement to the submission.</summary>
    public const int ToSubmission = 12;

    /// <summary>Days from the letter that clears the report to its publication.</summary>
    public const int ToPublication = 45;

    public static async Task SubmitAsync(this ReviewStory story, int agreed)
    {
        await story.DoAsync(agreed - 8, DemoPeople.CspChair, (review, actor) =>
            review.SignOffReport(new SignOff(actor.Today, "Grace Adeyemi, chair of the partnership", IsAnonymityConfirmed: true), actor));
        await story.DoAsync(agreed - ToSubmission, DemoPeople.Manager, (review, actor) =>
            review.SubmitReport(new SubmissionPack(actor.Today, [.. story.Regime.SubmissionPack.Where(d => d.IsRequired).Select(d => new PackItem(d.Code, $"{d.Code}.docx"))]), actor));
        await story.DoAsync(agreed - ToSubmission - 3, DemoPeople.Manager, (review, actor) =>
            review.RecordAcknowledgement(actor.Today, story.Day(agreed - ToSubmission - 50), actor));
    }

    public static Task RecordLetterAsync(this ReviewStory story, int daysAgo, QaOutcome outcome, string positives, IReadOnlyList<QaPoint> points) =>
        story.DoAsync(daysAgo, DemoPeople.Manager, (review, actor) => review.RecordQaOutcome(
            new QaOutcomeRecord(outcome, story.Day(daysAgo + 2), actor.Today, story.Day(daysAgo + 9), "Home Office letter, in the documents of the review", positives, points),
            actor));

    public static async Task PublishAsync(this ReviewStory story, int cleared)
    {
        await story.DoAsync(cleared - 20, DemoPeople.Manager, (review, actor) => review.PreparePublication(
            new PublicationPlan(
                story.Day(cleared - ToPublication), $"Domestic homicide review: “{review.Title}”", actor.Today, WhyFamilyNotTold: null,
                IsAnonymityChecked: true, HasHelpLines: true, HasContentWarning: true, "Press office of the lead council"),
            actor));
        await story.DoAsync(cleared - 25, DemoPeople.Manager, (review, actor) => review.SendCopies(
            [.. story.Regime.CopyRecipients.Where(r => r.IsRequiredBeforePublication || r.Code == "family").Select(r => new CopySent(r.Code, r.Name, actor.Today))],
            actor));
        await story.DoAsync(cleared - ToPublication, DemoPeople.Manager, (review, actor) => review.Publish(
            actor.Today, $"https://reviews.estmere.example/{review.Reference.ToLowerInvariant()}", "Website of the partnership; briefing to all agencies", overrideReason: null, actor));
    }
}
