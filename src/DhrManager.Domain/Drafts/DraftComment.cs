namespace DhrManager.Domain.Drafts;

/// <summary>A comment on a draft and the chair's answer. Changed through the review only.</summary>
public sealed class DraftComment
{
    private DraftComment()
    {
    }

    internal DraftComment(Guid reviewId, Guid draftId, CommentText text, DateTime madeAt)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        DraftId = draftId;
        Round = text.Round;
        Place = text.Place;
        Commenter = text.Commenter;
        Text = text.Text;
        MadeAt = madeAt;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    public Guid DraftId { get; private set; }

    public CommentRound Round { get; private set; } = null!;

    public string Place { get; private set; } = "";

    public string Commenter { get; private set; } = "";

    public string Text { get; private set; } = "";

    public DateTime MadeAt { get; private set; }

    /// <summary>Null until the chair answers.</summary>
    public CommentAnswer? Answer { get; private set; }

    public string? AnswerReason { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    public bool IsOpen => Answer is null;

    internal void Settle(CommentAnswer answer, string? reason, DateTime at)
    {
        Answer = answer;
        AnswerReason = reason;
        AnsweredAt = at;
    }
}
