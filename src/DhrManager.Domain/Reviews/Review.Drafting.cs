using DhrManager.Domain.Drafts;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// From the combined chronology to a report the panel agrees. The comments one by one: Review.Comments.cs.
public sealed partial class Review
{
    private readonly List<ReportDraft> _drafts = [];

    public IReadOnlyList<ReportDraft> Drafts => _drafts;

    /// <summary>The newest draft; null before the first.</summary>
    public ReportDraft? CurrentDraft => _drafts.MaxBy(d => d.Number);

    public DateOnly? AnalysisCompletedOn { get; private set; }

    public string? AnalysisNote { get; private set; }

    /// <summary>The day the newest draft was issued.</summary>
    public DateOnly? DraftIssuedOn => CurrentDraft?.IssuedOn;

    /// <summary>The day the panel agreed the report.</summary>
    public DateOnly? DraftAgreedOn { get; private set; }

    /// <summary>Records that the panel has finished its analysis.</summary>
    /// <exception cref="RuleBrokenException">It was completed before, the panel has no minuted meeting, there is no lesson, or the note is missing.</exception>
    /// <remarks>Source: 2016 guidance, section 7; purpose of a review, section 2.</remarks>
    public void CompleteAnalysis(string note, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(AnalysisCompletedOn is not null, "The analysis has been completed already.", Citations.Local);
        RuleBrokenException.ThrowIf(
            !_meetings.Exists(m => m.Minutes is not null),
            "Record the minutes of at least one meeting. The analysis is the panel's.",
            Citations.Conduct);
        RuleBrokenException.ThrowIf(_lessons.Count == 0, "Add at least one lesson. Learning is what a review is for.", Citations.Reports);
        RefuseBlank(note, "Say what the panel concluded.", Citations.Reports);
        RefuseLongText(note, "The note");

        (AnalysisCompletedOn, AnalysisNote) = (actor.Today, note);
        Record(new AnalysisCompleted(), actor);
    }

    /// <summary>Issues the next draft of the report for comment.</summary>
    /// <exception cref="RuleBrokenException">
    /// The analysis is not complete, an earlier draft is out or was agreed, the summary is missing, or the date is not ahead.
    /// </exception>
    public ReportDraft IssueDraft(string summaryOfChanges, DateOnly commentsDueOn, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(AnalysisCompletedOn is null, "Complete the analysis before issuing a draft.", Citations.Reports);
        RuleBrokenException.ThrowIf(DraftAgreedOn is not null, "The report has been agreed. No further draft is needed.", Citations.Local);
        RuleBrokenException.ThrowIf(
            CurrentDraft is { IsAgreed: null },
            $"Settle the comments on draft {CurrentDraft?.Number} before issuing the next.",
            Citations.Local);
        RefuseBlank(summaryOfChanges, "Say what is new in this draft.", Citations.Local);
        RefuseLongText(summaryOfChanges, "The summary of changes");
        RefuseDateNotAhead(commentsDueOn, "The date for comments", actor);

        var draft = new ReportDraft(Id, _drafts.Count + 1, summaryOfChanges, actor.Today, commentsDueOn);
        _drafts.Add(draft);
        Record(new DraftIssued(draft.Number, commentsDueOn), actor);
        return draft;
    }

    /// <summary>Settles the comments: the report is ready, or another draft is needed.</summary>
    /// <param name="note">When ready without any recommendation: why there is none. When not ready: what the next draft must settle.</param>
    /// <exception cref="RuleBrokenException">No draft is out, a round is open, a comment is unanswered, or the note is missing.</exception>
    /// <remarks>Source: 2016 guidance, section 7, on the panel's action on receiving the report.</remarks>
    public void SettleComments(bool ready, string? note, Actor actor)
    {
        var draft = DraftOut();
        RefuseOpenRounds(draft);
        RuleBrokenException.ThrowIf(
            !ready && string.IsNullOrWhiteSpace(note),
            "Say what the next draft must settle.",
            Citations.Local);
        if (ready)
        {
            RefuseUnreadyReport(draft, note);
        }

        RefuseLongText(note, "The note");

        draft.Settle(ready, note, actor.Today);
        Record(new CommentsSettled(draft.Number, ready ? "ready" : "another-round"), actor);
        if (ready)
        {
            DraftAgreedOn = actor.Today;
            Record(new DraftAgreed(draft.Number), actor);
        }
    }

    private void RefuseUnreadyReport(ReportDraft draft, string? note)
    {
        RefuseOpenComments(draft);
        RuleBrokenException.ThrowIf(
            _recommendations.Count == 0 && string.IsNullOrWhiteSpace(note),
            "There is no recommendation. Add one, or say why the review makes none.",
            Citations.Reports);
    }

    private static void RefuseOpenRounds(ReportDraft draft)
    {
        var open = CommentRound.List.All.Where(r => !draft.HasClosed(r)).Select(r => r.Label.ToLowerInvariant()).ToList();
        RuleBrokenException.ThrowIf(
            open.Count > 0,
            $"Close each round of comments first. Still open: {string.Join("; ", open)}.",
            Citations.Reports);
    }

    private static void RefuseOpenComments(ReportDraft draft)
    {
        var open = draft.Comments.Count(c => c.IsOpen);
        RuleBrokenException.ThrowIf(
            open > 0,
            $"{(open == 1 ? "1 comment is" : $"{Say(open)} comments are")} unanswered. Answer each comment before the report is ready.",
            Citations.Reports);
    }

    private ReportDraft DraftOut()
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(CurrentDraft is not { IsAgreed: null }, "No draft is out for comment.", Citations.Local);
        return CurrentDraft;
    }
}
