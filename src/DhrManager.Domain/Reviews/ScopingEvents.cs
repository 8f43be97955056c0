namespace DhrManager.Domain.Reviews;

/// <summary>The agencies were asked what they know.</summary>
public sealed record ScopingIssued(int Agencies, DateOnly DueOn) : CaseEvent
{
    public override StepDone? Completes => new("issue-scoping");
}

/// <summary>One agency was asked what it knows.</summary>
public sealed record ScopingRequested(Guid RequestId, Guid AgencyId, DateOnly DueOn) : CaseEvent
{
    public override Guid? SubjectId => RequestId;
}

/// <summary>An agency answered.</summary>
public sealed record ScopingAnswered(Guid RequestId, Guid AgencyId, string Response) : CaseEvent
{
    public override Guid? SubjectId => RequestId;

    public override StepDone? Completes => new("answer-scoping");
}

/// <summary>An agency was let off its answer.</summary>
public sealed record ScopingWaived(Guid RequestId, Guid AgencyId) : CaseEvent
{
    public override Guid? SubjectId => RequestId;
}

/// <summary>Scoping closed before an agency answered.</summary>
public sealed record ScopingWithdrawn(Guid RequestId, Guid AgencyId) : CaseEvent
{
    public override Guid? SubjectId => RequestId;
}

/// <summary>Scoping is over.</summary>
/// <param name="Unanswered">How many agencies had not answered.</param>
public sealed record ScopingClosed(int Unanswered) : CaseEvent
{
    public override StepDone? Completes => new("close-scoping");
}
