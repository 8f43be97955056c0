using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Drafts;

namespace DhrManager.Web.Seeding.Live;

/// <summary>Analysis, drafts and comments. The day given is so many days before today.</summary>
public static class DraftSteps
{
    /// <summary>Days from the combined chronology to the first draft.</summary>
    public const int ToDraft = 56;

    /// <summary>Days from a draft to a report that the panel agrees.</summary>
    public const int ToAgreement = 35;

    /// <summary>The analysis and the first draft.</summary>
    public static async Task DraftAsync(this ReviewStory story, int combined, CaseOutline outline, CaseFindings findings)
    {
        await story.MeetAsync(combined - 14, outline.Chair, MeetingKind.Findings, "The panel settled its themes and worded the lessons with the front-line staff who attended for two items.");
        await story.DoAsync(combined - 14, outline.Chair, findings.AddLessons);
        await story.DoAsync(combined - 21, outline.Chair, (review, actor) =>
            review.CompleteAnalysis("The panel agrees on its lessons. None of the agencies disputes them.", actor));
        await story.DoAsync(combined - 50, outline.Chair, (review, actor) =>
            findings.AddRecommendations(review, story.Day(combined - 330), actor));
        await story.DoAsync(combined - ToDraft, outline.Chair, (review, actor) =>
            review.IssueDraft("The first draft of the overview report, with the executive summary and the action plan.", story.Day(combined - ToDraft - 28), actor));
    }

    public static Task CommentAsync(this ReviewStory story, int daysAgo, string who, CommentRound round, string place, string commenter, string text) =>
        story.DoAsync(daysAgo, who, (review, actor) => review.AddComment(new CommentText(round, place, commenter, text), actor));

    /// <summary>The chair answers the oldest comment that is still open.</summary>
    public static Task AnswerCommentAsync(this ReviewStory story, int daysAgo, string chair, CommentAnswer answer, string? reason) =>
        story.DoAsync(daysAgo, chair, (review, actor) =>
            review.AnswerComment(review.CurrentDraft!.Comments.First(c => c.IsOpen).Id, answer, reason, actor));

    /// <summary>Three rounds with one comment in each, answered, and the panel's agreement.</summary>
    public static async Task AgreeDraftAsync(this ReviewStory story, int issued, CaseOutline outline)
    {
        await story.CommentAsync(issued - 7, DemoPeople.Manager, CommentRound.Panel, "Overview report, 5.3", "Lantern Domestic Abuse Service", "Say plainly that leaving was the most dangerous time. The draft calls it a difficult period.");
        await story.CommentAsync(issued - 9, DemoPeople.Manager, CommentRound.Agencies, "Overview report, 3.14", "Estmere Constabulary", "The second attendance was on the evening before, not on the day.");
        await story.DoAsync(issued - 12, DemoPeople.Manager, (review, actor) => review.CloseCommentRound(CommentRound.Panel, "Every member commented or said that there was nothing to add.", actor.Today, actor));
        await story.DoAsync(issued - 13, DemoPeople.Manager, (review, actor) => review.CloseCommentRound(CommentRound.Agencies, "All agencies answered; two corrections of fact.", actor.Today, actor));
        await story.DoAsync(issued - 26, outline.Chair, (review, actor) => review.CloseCommentRound(
            CommentRound.Family, "Two relatives read the draft with their advocate at the town hall over an afternoon. They asked for one paragraph about who she was.", actor.Today, actor));
        await story.AnswerCommentAsync(issued - 28, outline.Chair, CommentAnswer.Accepted, reason: null);
        await story.AnswerCommentAsync(issued - 28, outline.Chair, CommentAnswer.Accepted, reason: null);
        await story.DoAsync(issued - ToAgreement, outline.Chair, (review, actor) => review.SettleComments(ready: true, note: null, actor));
    }
}
