namespace DhrManager.Domain.Submissions;

/// <summary>The partnership signed the report off.</summary>
public sealed record ReportSignedOff(DateOnly On) : CaseEvent
{
    public override StepDone Completes => new("sign-off-report", "signed-off");
}

/// <summary>The partnership returned the report to the chair.</summary>
public sealed record ReportReturned : CaseEvent
{
    public override StepDone Completes => new("sign-off-report", "returned");
}

/// <summary>The chair revised a report that was returned.</summary>
public sealed record ReportRevised : CaseEvent
{
    public override StepDone Completes => new("revise-report");
}

/// <summary>The report was sent for quality assurance.</summary>
public sealed record ReportSubmitted(int Submission, DateOnly SentOn) : CaseEvent
{
    public override StepDone Completes => new("submit-report");
}

/// <summary>The Home Office acknowledged a submission.</summary>
public sealed record SubmissionAcknowledged(int Submission, DateOnly On, DateOnly? PanelOn) : CaseEvent;

/// <summary>The outcome of quality assurance arrived.</summary>
public sealed record QaOutcomeRecorded(int Submission, string Outcome, DateOnly ReceivedOn) : CaseEvent
{
    public override StepDone Completes => new("record-qa-outcome", Outcome);
}

/// <summary>Every point of the letter was answered.</summary>
public sealed record QaPointsAnswered(int Submission) : CaseEvent
{
    public override StepDone Completes => new("answer-qa-points");
}

/// <summary>Nothing but the partnership's own preparation stands before publication.</summary>
public sealed record ClearedForPublication(DateOnly On) : CaseEvent;
