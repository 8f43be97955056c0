using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.ActionPlans;

/// <summary>A target date that was moved, and why.</summary>
public sealed record TargetMove(DateOnly From, DateOnly To, string Reason, string MovedBy, DateTime At)
{
    /// <summary>True when it was moved to a later date.</summary>
    public bool IsSlip => To > From;
}

/// <summary>What the lead agency said about progress, and when it expects to be done.</summary>
public sealed record ProgressUpdate(string Progress, DateOnly ForecastOn, string UpdatedBy, DateTime At);

/// <summary>The lead agency's claim that an action is done.</summary>
/// <param name="Outcome">What has changed for people at risk.</param>
public sealed record ActionReport(
    string Outcome,
    string Evidence,
    EvidenceLevel Level,
    DateOnly DoneOn,
    Guid ReportedBy,
    string ReportedByName,
    DateTime At);

/// <summary>What somebody outside the lead agency found on checking that claim.</summary>
public sealed record ActionVerification(bool IsAccepted, string? Comment, string VerifiedBy, DateTime At);

/// <summary>What was found later on looking whether the change had lasted.</summary>
public sealed record ActionAudit(bool IsEmbedded, string Finding, EvidenceLevel Level, string AuditedBy, DateTime At);
