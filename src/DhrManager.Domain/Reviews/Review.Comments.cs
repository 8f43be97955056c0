using DhrManager.Domain.Drafts;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// Comments on the draft that is out, and the three rounds they come in.
public sealed partial class Review
{
    /// <summary>Logs a comment on the draft that is out.</summary>
    /// <exception cref="RuleBrokenException">No draft is out, its round is closed, or a text is missing or too long.</exception>
    public DraftComment AddComment(CommentText text, Actor actor)
    {
        var draft = DraftOut();
        RefuseClosedRound(draft, text.Round);
        RefuseBlank(text.Place, "Say which document and paragraph the comment is about.", Citations.Local);
        RefuseBlank(text.Commenter, "Say who made the comment.", Citations.Local);
        RefuseBlank(text.Text, "Enter the comment.", Citations.Local);
        RefuseLongShortText(text.Place, "The place");
        RefuseLongShortText(text.Commenter, "The commenter");
        RefuseLongText(text.Text, "The comment");

        var comment = draft.Add(text, actor.Now);
        Record(new CommentAdded(comment.Id, text.Round.Code), actor);
        return comment;
    }

    /// <summary>The chair answers a comment; an answer can be changed while the draft is out.</summary>
    /// <param name="reason">Needed unless the comment is accepted.</param>
    /// <exception cref="RuleBrokenException">No draft is out, the comment is on another draft, or the reason is missing.</exception>
    public void AnswerComment(Guid commentId, CommentAnswer answer, string? reason, Actor actor)
    {
        var comment = DraftOut().Comments.FirstOrDefault(c => c.Id == commentId);
        RuleBrokenException.ThrowIf(comment is null, "Choose a comment on the draft that is out.", Citations.Local);
        RuleBrokenException.ThrowIf(
            answer != CommentAnswer.Accepted && string.IsNullOrWhiteSpace(reason),
            "Say why the comment is not accepted in full. Whoever made it is told.",
            Citations.Reports);
        RefuseLongText(reason, "The reason");

        comment.Settle(answer, reason, actor.Now);
        Record(new CommentAnswered(commentId, answer.Code), actor);
    }

    /// <summary>Closes one round of comments on the draft that is out.</summary>
    /// <param name="note">For the family: where and when they read it and who was with them, or that they declined.</param>
    /// <exception cref="RuleBrokenException">No draft is out, the round is closed, the note is missing, or the date is impossible.</exception>
    /// <remarks>Source: 2016 guidance, section 6, on the family's reading of the draft, and section 7.</remarks>
    public void CloseCommentRound(CommentRound round, string note, DateOnly on, Actor actor)
    {
        var draft = DraftOut();
        RefuseClosedRound(draft, round);
        RefuseBlank(
            note,
            round == CommentRound.Family
                ? "Say where and when the family read the draft and who was with them, or that they declined."
                : "Say how the round went, or that nobody commented.",
            round == CommentRound.Family ? Citations.Family : Citations.Reports);
        RefuseLongText(note, "The note");
        RuleBrokenException.ThrowIf(
            on < draft.IssuedOn || on > actor.Today,
            $"The date must be between {Say(draft.IssuedOn)}, when the draft was issued, and today.",
            Citations.Local);

        draft.Close(new ClosedRound(round, on, note));
        Record(ClosedEvent(round, draft.Number), actor);
    }

    private static CaseEvent ClosedEvent(CommentRound round, int draft)
    {
        if (round == CommentRound.Panel)
        {
            return new PanelCommentsClosed(draft);
        }

        return round == CommentRound.Agencies ? new AgencyCheckClosed(draft) : new FamilyReadClosed(draft);
    }

    private static void RefuseClosedRound(ReportDraft draft, CommentRound round) =>
        RuleBrokenException.ThrowIf(
            draft.HasClosed(round),
            $"The round of comments is closed: {round.Label.ToLowerInvariant()}.",
            Citations.Local);
}
