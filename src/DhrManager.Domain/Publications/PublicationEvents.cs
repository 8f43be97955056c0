namespace DhrManager.Domain.Publications;

/// <summary>Everything the partnership does before publication is done.</summary>
public sealed record PublicationPrepared(DateOnly PlannedOn) : CaseEvent
{
    public override StepDone Completes => new("prepare-publication");
}

/// <summary>Copies of the report were sent.</summary>
public sealed record CopiesSent(int Count) : CaseEvent
{
    public override StepDone Completes => new("send-copies");
}

/// <summary>The report was published.</summary>
public sealed record ReportPublished(DateOnly On, bool IsOverride) : CaseEvent
{
    public override StepDone Completes => new("publish", "published");
}

/// <summary>Publication was put off.</summary>
public sealed record PublicationDeferred(DateOnly LookAgainOn) : CaseEvent
{
    public override StepDone Completes => new("publish", "deferred");
}

/// <summary>The report will not be published.</summary>
public sealed record PublicationWithheld : CaseEvent
{
    public override StepDone Completes => new("publish", "withheld");
}

/// <summary>Publication is taken up again.</summary>
public sealed record DeferralEnded : CaseEvent
{
    public override StepDone Completes => new("review-deferral");
}
