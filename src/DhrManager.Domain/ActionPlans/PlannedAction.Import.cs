using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Reviews;

namespace DhrManager.Domain.ActionPlans;

// An action of a review that was closed before this system was used. Of its history only the end is known.
public sealed partial class PlannedAction
{
    internal static PlannedAction Import(Recommendation recommendation, ClosedAction past, DateOnly agreedOn, Actor actor)
    {
        var text = new ActionText(recommendation.Text, recommendation.LeadAgencyId.GetValueOrDefault(), past.TargetOn);
        var action = new PlannedAction(recommendation.ReviewId, recommendation.Id, recommendation.NextActionNumber(), text)
        {
            AgreedOn = agreedOn,
        };
        if (past.Status != ActionStatus.NotStarted)
        {
            action.RespondedOn = agreedOn;
            action.Response = past.Status == ActionStatus.NotAccepted ? ActionResponse.NotAccepted : ActionResponse.Accepted;
        }

        action.TakeOutcome(past, actor);
        action.Become(past.Status, past.DoneOn ?? past.TargetOn);
        return action;
    }

    private void TakeOutcome(ClosedAction past, Actor actor)
    {
        if (past.Outcome is not { Length: > 0 } outcome)
        {
            return;
        }

        if (past.Status == ActionStatus.Complete)
        {
            // How strong the evidence was is not known, so it counts as the weakest.
            Reports = [new ActionReport(outcome, outcome, CodedLists.EvidenceLevel.Issued, past.DoneOn ?? past.TargetOn, actor.PersonId, actor.Name, actor.Now)];
        }
        else if (past.Status == ActionStatus.NotAccepted)
        {
            ResponseReason = outcome;
        }
        else if (past.Status == ActionStatus.Superseded)
        {
            SupersededReason = outcome;
        }
        else
        {
            Updates = [new ProgressUpdate(outcome, past.TargetOn, actor.Name, actor.Now)];
        }
    }
}
