namespace DhrManager.Domain.ActionPlans;

// One action in the plans of several reviews. What is done about it in one plan is done in all.
public sealed partial class PlannedAction
{
    /// <summary>The same for an action in every plan that shares it; null for one that was never shared.</summary>
    public Guid? SharedId { get; private set; }

    /// <summary>Since when and why it was shared, and why no longer; the oldest first.</summary>
    public IReadOnlyList<SharingNote> SharingNotes { get; private set; } = [];

    internal void Share(Guid sharedId, SharingNote note) => (SharedId, SharingNotes) = (sharedId, [.. SharingNotes, note]);

    internal void StopSharing(SharingNote note) => (SharedId, SharingNotes) = (null, [.. SharingNotes, note]);

    /// <summary>Does here what was done in another plan, in the same order, and says what that was.</summary>
    internal List<CaseEvent> Follow(PlannedAction other, DateOnly today)
    {
        List<CaseEvent> happened = [];
        if (Response is null && other.Response is { } response)
        {
            Respond(response, other.ResponseReason, other.LeadOfficerRole, today);
            happened.Add(IsAccepted ? new ActionAccepted(Id, response.Code) : new ActionNotAccepted(Id));
        }

        happened.AddRange(MissingFrom(other, today).OrderBy(change => change.At).Select(change => change.Make()).ToList());
        if (SupersededReason is null && other.SupersededReason is { } reason)
        {
            Supersede(reason, today);
            happened.Add(new ActionSuperseded(Id));
        }

        return happened;
    }

    private List<(DateTime At, Func<CaseEvent> Make)> MissingFrom(PlannedAction other, DateOnly today) =>
    [
        .. other.TargetMoves.Skip(TargetMoves.Count).Select(move => (move.At, (Func<CaseEvent>)(() => Follow(move)))),
        .. other.Updates.Skip(Updates.Count).Select(update => (update.At, (Func<CaseEvent>)(() => Follow(update)))),
        .. other.Reports.Skip(Reports.Count).Select(report => (report.At, (Func<CaseEvent>)(() => Follow(report)))),
        .. other.Verifications.Skip(Verifications.Count).Select(verification => (verification.At, (Func<CaseEvent>)(() => Follow(verification, today)))),
        .. other.Audits.Skip(Audits.Count).Select(audit => (audit.At, (Func<CaseEvent>)(() => Follow(audit, today)))),
    ];

    private ActionTargetMoved Follow(TargetMove move)
    {
        var from = TargetOn;
        MoveTarget(move);
        return new ActionTargetMoved(Id, from, move.To, SlipCount);
    }

    private ActionUpdated Follow(ProgressUpdate update)
    {
        Update(update);
        return new ActionUpdated(Id, update.ForecastOn);
    }

    private ActionReported Follow(ActionReport report)
    {
        Report(report);
        return new ActionReported(Id, report.Level.Code, report.DoneOn);
    }

    private ActionEvent Follow(ActionVerification verification, DateOnly today)
    {
        Verify(verification, today);
        return verification.IsAccepted ? new ActionVerified(Id) : new ActionSentBack(Id);
    }

    private ActionEvent Follow(ActionAudit audit, DateOnly today)
    {
        Audit(audit, today);
        return audit.IsEmbedded ? new ActionAudited(Id, audit.Level.Code) : new ActionNotEmbedded(Id, audit.Level.Code);
    }
}
