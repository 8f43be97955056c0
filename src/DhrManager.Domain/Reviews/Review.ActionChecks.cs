using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// Carrying an action out: progress, report, verification, audit.
public sealed partial class Review
{
    /// <summary>The lead agency says how far it has come and when it expects to be done.</summary>
    /// <param name="forecastOn">UK calendar date, which may be later than the target.</param>
    /// <exception cref="RuleBrokenException">The action was not accepted or is finished, the text is missing, or the forecast lies behind.</exception>
    public void UpdateAction(Guid actionId, string progress, DateOnly forecastOn, Actor actor)
    {
        var action = AcceptedAction(actionId);
        RefuseBlank(progress, "Say what has been done since the last update.", Citations.Reports);
        RefuseLongText(progress, "The progress");
        RuleBrokenException.ThrowIf(forecastOn < actor.Today, "The day on which the action will be done must be today or later.", Citations.Local);

        action.Update(new ProgressUpdate(progress, forecastOn, actor.Name, actor.Now));
        Record(new ActionUpdated(actionId, forecastOn), actor);
    }

    /// <summary>Moves the target of an action. The date first agreed is kept and slips are counted.</summary>
    /// <exception cref="RuleBrokenException">The action is finished, the date is not ahead or the same, or there is no reason.</exception>
    public void MoveActionTarget(Guid actionId, DateOnly newTargetOn, string reason, Actor actor)
    {
        var action = OpenAction(actionId);
        RefuseDateNotAhead(newTargetOn, "The new target date", actor);
        RuleBrokenException.ThrowIf(newTargetOn == action.TargetOn, "This is the target date already.", Citations.Local);
        RefuseBlank(reason, "Say why the target date moves.", Citations.Local);
        RefuseLongText(reason, "The reason");

        var from = action.TargetOn;
        action.MoveTarget(new TargetMove(from, newTargetOn, reason, actor.Name, actor.Now));
        MoveClocksOf(actionId, newTargetOn);
        Record(new ActionTargetMoved(actionId, from, newTargetOn, action.SlipCount), actor);
    }

    /// <summary>The lead agency reports an action done, with evidence.</summary>
    /// <param name="outcome">What has changed for people at risk.</param>
    /// <exception cref="RuleBrokenException">
    /// The action was not accepted, is finished or reported, the outcome or evidence is missing, or the date is impossible.
    /// </exception>
    public void ReportAction(Guid actionId, string outcome, string evidence, EvidenceLevel level, DateOnly doneOn, Actor actor)
    {
        var action = AcceptedAction(actionId);
        RuleBrokenException.ThrowIf(action.IsReported, "The action has been reported and waits to be verified.", Citations.Local);
        RefuseBlank(outcome, "Say what has changed for people at risk.", Citations.Reports);
        RefuseBlank(evidence, "Name the evidence. An action is not closed without it.", Citations.Reports);
        RefuseLongText(outcome, "The outcome");
        RefuseLongText(evidence, "The evidence");
        RefuseImpossibleDate(doneOn, "The day on which the action was done", actor);

        action.Report(new ActionReport(outcome, evidence, level, doneOn, actor.PersonId, actor.Name, actor.Now));
        Record(new ActionReported(actionId, level.Code, doneOn), actor);
    }

    /// <summary>Somebody outside the lead agency accepts a report, or sends it back.</summary>
    /// <exception cref="RuleBrokenException">Nothing was reported, it is the same person, or the comment is missing.</exception>
    public void VerifyAction(Guid actionId, bool accepted, string? comment, Actor actor)
    {
        var action = AcceptedAction(actionId);
        RuleBrokenException.ThrowIf(!action.IsReported, "The agency has not reported this action done.", Citations.Local);
        RuleBrokenException.ThrowIf(
            action.Reports[^1].ReportedBy == actor.PersonId,
            "An action is verified by somebody other than the person who reported it.",
            Citations.Reports);
        RuleBrokenException.ThrowIf(
            !accepted && string.IsNullOrWhiteSpace(comment),
            "Tell the agency what is missing.",
            Citations.Local);
        RefuseLongText(comment, "The comment");

        action.Verify(new ActionVerification(accepted, comment, actor.Name, actor.Now), actor.Today);
        Record(accepted ? new ActionVerified(actionId) : new ActionSentBack(actionId), actor);
        RecordWhenReadyToClose(actor);
    }

    /// <summary>Records whether the change has lasted. If it has not, the action is open again.</summary>
    /// <remarks>Months may pass, so a closed review takes a good result; for a bad one it has to be reopened.</remarks>
    /// <exception cref="RuleBrokenException">
    /// The action is not complete or was audited, the finding is missing, or a closed review's action is not embedded.
    /// </exception>
    public void AuditAction(Guid actionId, bool embedded, string finding, EvidenceLevel level, Actor actor)
    {
        var action = FindAction(actionId);
        if (!embedded)
        {
            RefuseWhenClosed();
        }

        RuleBrokenException.ThrowIf(action.Status != ActionStatus.Complete, "Only an action that was verified as done, and not yet found embedded, is audited.", Citations.Local);
        RefuseBlank(finding, "Say what the audit found.", Citations.Reports);
        RefuseLongText(finding, "The finding");

        action.Audit(new ActionAudit(embedded, finding, level, actor.Name, actor.Now), actor.Today);
        Record(embedded ? new ActionAudited(actionId, level.Code) : new ActionNotEmbedded(actionId, level.Code), actor);
    }

    private PlannedAction AcceptedAction(Guid actionId)
    {
        var action = OpenAction(actionId);
        RuleBrokenException.ThrowIf(!action.IsAccepted, "The agency has not accepted this action yet.", Citations.Local);
        return action;
    }
}
