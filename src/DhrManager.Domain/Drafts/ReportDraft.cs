namespace DhrManager.Domain.Drafts;

/// <summary>One draft of the overview report and the comments on it. Changed through the review only.</summary>
public sealed class ReportDraft
{
    private readonly List<DraftComment> _comments = [];

    private ReportDraft()
    {
    }

    internal ReportDraft(Guid reviewId, int number, string summaryOfChanges, DateOnly issuedOn, DateOnly commentsDueOn)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        Number = number;
        SummaryOfChanges = summaryOfChanges;
        IssuedOn = issuedOn;
        CommentsDueOn = commentsDueOn;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public string SummaryOfChanges { get; private set; } = "";

    public DateOnly IssuedOn { get; private set; }

    public DateOnly CommentsDueOn { get; private set; }

    /// <summary>The rounds that have been closed.</summary>
    public IReadOnlyList<ClosedRound> ClosedRounds { get; private set; } = [];

    public IReadOnlyList<DraftComment> Comments => _comments;

    /// <summary>Null until the comments are settled; then whether the draft was agreed.</summary>
    public bool? IsAgreed { get; private set; }

    public DateOnly? SettledOn { get; private set; }

    public string? SettlementNote { get; private set; }

    public bool HasClosed(CommentRound round) => ClosedRounds.Any(c => c.Round == round);

    internal void Close(ClosedRound round) => ClosedRounds = [.. ClosedRounds, round];

    internal DraftComment Add(CommentText text, DateTime at)
    {
        var comment = new DraftComment(ReviewId, Id, text, at);
        _comments.Add(comment);
        return comment;
    }

    internal void Settle(bool isAgreed, string? note, DateOnly on)
    {
        IsAgreed = isAgreed;
        SettlementNote = note;
        SettledOn = on;
    }
}

/// <summary>How one round of comments went.</summary>
public sealed record ClosedRound(CommentRound Round, DateOnly On, string Note);
