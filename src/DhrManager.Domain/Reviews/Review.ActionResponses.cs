using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// Whether an agreed action is taken on, and whether it is still wanted.
public sealed partial class Review
{
    /// <summary>The lead agency answers whether it will carry the action out.</summary>
    /// <param name="reason">Needed unless it accepts without reserve.</param>
    /// <param name="leadOfficerRole">The post that answers for it; needed when it accepts.</param>
    /// <exception cref="RuleBrokenException">It is not agreed or was answered, or the reason or the post is missing.</exception>
    public void RespondToAction(Guid actionId, ActionResponse response, string? reason, string? leadOfficerRole, Actor actor)
    {
        var action = OpenAction(actionId);
        RuleBrokenException.ThrowIf(action.Response is not null, "The agency has answered already.", Citations.Local);
        RuleBrokenException.ThrowIf(
            response != ActionResponse.Accepted && string.IsNullOrWhiteSpace(reason),
            "Give the reason. The partnership and the family can see it.",
            Citations.Reports);
        RuleBrokenException.ThrowIf(
            response != ActionResponse.NotAccepted && string.IsNullOrWhiteSpace(leadOfficerRole),
            "Enter the post that answers for the action.",
            Citations.Reports);
        RefuseLongText(reason, "The reason");
        RefuseLongShortText(leadOfficerRole, "The post");

        action.Respond(response, reason, leadOfficerRole, actor.Today);
        Record(action.IsAccepted ? new ActionAccepted(actionId, response.Code) : new ActionNotAccepted(actionId), actor);
        RecordWhenReadyToClose(actor);
    }

    /// <summary>Takes an action out of the plan because it is no longer wanted.</summary>
    /// <exception cref="RuleBrokenException">Nothing more is expected of it, or there is no reason.</exception>
    public void SupersedeAction(Guid actionId, string reason, Actor actor)
    {
        var action = OpenAction(actionId);
        RefuseBlank(reason, "Say why the action is no longer wanted, or what takes its place.", Citations.Local);
        RefuseLongText(reason, "The reason");

        action.Supersede(reason, actor.Today);
        Record(new ActionSuperseded(actionId), actor);
        RecordWhenReadyToClose(actor);
    }

    private PlannedAction OpenAction(Guid actionId)
    {
        RefuseWhenClosed();
        var action = FindAction(actionId);
        RuleBrokenException.ThrowIf(
            action.AgreedOn is null,
            "The action is only proposed. It starts when the action plan is agreed.",
            Citations.Reports);
        RuleBrokenException.ThrowIf(
            action.Status.IsFinal,
            $"Nothing more is expected of this action: it is {action.Status.Label.ToLowerInvariant()}.",
            Citations.Local);
        return action;
    }
}
