namespace DhrManager.Domain.Drafts;

/// <summary>The panel finished its analysis.</summary>
public sealed record AnalysisCompleted : CaseEvent
{
    public override StepDone Completes => new("complete-analysis");
}

/// <summary>A draft of the report was issued for comment.</summary>
public sealed record DraftIssued(int Draft, DateOnly CommentsDueOn) : CaseEvent
{
    public override StepDone Completes => new("issue-draft");
}

/// <summary>The panel has commented on a draft.</summary>
public sealed record PanelCommentsClosed(int Draft) : CaseEvent
{
    public override StepDone Completes => new(CommentRound.Panel.Code);
}

/// <summary>The agencies have checked a draft for accuracy.</summary>
public sealed record AgencyCheckClosed(int Draft) : CaseEvent
{
    public override StepDone Completes => new(CommentRound.Agencies.Code);
}

/// <summary>The family has read a draft, or declined to.</summary>
public sealed record FamilyReadClosed(int Draft) : CaseEvent
{
    public override StepDone Completes => new(CommentRound.Family.Code);
}

/// <summary>Somebody commented on a draft.</summary>
public sealed record CommentAdded(Guid CommentId, string Round) : CaseEvent;

/// <summary>The chair answered a comment.</summary>
public sealed record CommentAnswered(Guid CommentId, string Answer) : CaseEvent;

/// <summary>The chair settled the comments on a draft.</summary>
/// <param name="Outcome">The port: ready or another-round.</param>
public sealed record CommentsSettled(int Draft, string Outcome) : CaseEvent
{
    public override StepDone Completes => new("settle-comments", Outcome);
}

/// <summary>The panel has agreed the report; it goes to the partnership for sign-off.</summary>
public sealed record DraftAgreed(int Draft) : CaseEvent;
