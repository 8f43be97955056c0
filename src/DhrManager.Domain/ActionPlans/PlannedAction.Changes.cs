using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.ActionPlans;

// What happens to an action. Whether it may happen is decided by the review.
public sealed partial class PlannedAction
{
    // Only a proposed action is reworded, so its first target is the newest.
    internal void Reword(ActionText text)
    {
        Text = text.Text;
        LeadAgencyId = text.LeadAgencyId;
        FirstTargetOn = text.TargetOn;
        TargetOn = text.TargetOn;
    }

    internal void Agree(DateOnly on) => AgreedOn = on;

    internal void Respond(ActionResponse response, string? reason, string? leadOfficerRole, DateOnly on)
    {
        Response = response;
        ResponseReason = reason;
        LeadOfficerRole = leadOfficerRole;
        RespondedOn = on;
        Become(response == ActionResponse.NotAccepted ? ActionStatus.NotAccepted : ActionStatus.OnTrack, on);
    }

    internal void Update(ProgressUpdate update)
    {
        Updates = [.. Updates, update];
        Status = StatusFromForecast();
    }

    internal void MoveTarget(TargetMove move)
    {
        TargetMoves = [.. TargetMoves, move];
        TargetOn = move.To;
        Status = Status == ActionStatus.NotStarted ? Status : StatusFromForecast();
    }

    internal void Report(ActionReport report)
    {
        Reports = [.. Reports, report];
        IsReported = true;
    }

    internal void Verify(ActionVerification verification, DateOnly on)
    {
        Verifications = [.. Verifications, verification];
        IsReported = false;
        Become(verification.IsAccepted ? ActionStatus.Complete : StatusFromForecast(), on);
    }

    internal void Audit(ActionAudit audit, DateOnly on)
    {
        Audits = [.. Audits, audit];
        Become(audit.IsEmbedded ? ActionStatus.CompleteAudited : ActionStatus.AtRisk, ClosedOn ?? on);
    }

    internal void Supersede(string reason, DateOnly on)
    {
        SupersededReason = reason;
        IsReported = false;
        Become(ActionStatus.Superseded, on);
    }

    private ActionStatus StatusFromForecast() =>
        Updates.Count > 0 && ForecastOn > TargetOn ? ActionStatus.AtRisk : ActionStatus.OnTrack;

    private void Become(ActionStatus status, DateOnly on)
    {
        Status = status;
        ClosedOn = status.IsFinal ? on : null;
    }
}
