using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// One action that answers several reviews. Each plan has it as an action of its own, so that all rules of plans hold, and
// what is done about it in one plan is done in the others in the same save.
public sealed partial class Review
{
    /// <summary>Lets an action answer a recommendation of another review as well.</summary>
    /// <param name="reason">Why one action is enough for both.</param>
    /// <returns>The action as the other plan has it. It is agreed there when that plan is.</returns>
    /// <exception cref="RuleBrokenException">
    /// A review is closed, it is the same one, the action is not agreed or was given up, the recommendation has it already, or there is no reason.
    /// </exception>
    /// <remarks>Source: local procedure.</remarks>
    public PlannedAction ShareAction(Guid actionId, Review other, Guid recommendationId, string? reason, Actor actor)
    {
        RefuseWhenClosed();
        other.RefuseWhenClosed();
        RuleBrokenException.ThrowIf(other.Id == Id, "Choose a recommendation of another review.", Citations.Local);
        var action = FindAction(actionId);
        RuleBrokenException.ThrowIf(action.AgreedOn is null, "Only an action that has been agreed can answer another review. Agree the plan first.", Citations.Local);
        RuleBrokenException.ThrowIf(
            action.Status.IsFinal && !action.IsComplete,
            $"An action that is {action.Status.Label.ToLowerInvariant()} answers nothing. Choose another action.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            action.SharedId is not null && other._actions.Exists(a => a.SharedId == action.SharedId),
            "The plan of that review has this action already. Choose a recommendation of another one.",
            Citations.Local);
        RefuseBlank(reason, "Say why one action is enough for both.", Citations.Local);
        RefuseLongText(reason, "The reason");
        var recommendation = other.FindRecommendation(recommendationId);

        var note = new SharingNote(IsShared: true, reason!.Trim(), actor.Name, actor.Now);
        action.Share(action.SharedId ?? Guid.CreateVersion7(), note);
        Record(new ActionShared(actionId), actor);
        return other.TakeShared(recommendation, action, note, actor);
    }

    /// <summary>Lets an action go its own way from now on. What was done about it so far stays in its history.</summary>
    /// <exception cref="RuleBrokenException">The review is closed, the action is not shared, or there is no reason.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public void StopSharingAction(Guid actionId, string? reason, Actor actor)
    {
        RefuseWhenClosed();
        var action = FindAction(actionId);
        RuleBrokenException.ThrowIf(action.SharedId is null, "The action answers this review only, so there is nothing to separate.", Citations.Local);
        RefuseBlank(reason, "Say why this review needs an action of its own.", Citations.Local);
        RefuseLongText(reason, "The reason");

        action.StopSharing(new SharingNote(IsShared: false, reason!.Trim(), actor.Name, actor.Now));
        Record(new ActionSharingEnded(actionId), actor);
    }

    /// <summary>Does here what was done about a shared action in another plan. A closed review, and a plan that is not agreed yet, stay as they are.</summary>
    /// <param name="shared">The action as the other plan has it.</param>
    public void FollowAction(PlannedAction shared, Actor actor)
    {
        var own = shared.SharedId is null ? null : _actions.Find(a => a.SharedId == shared.SharedId);
        if (own?.AgreedOn is null || ClosedOn is not null)
        {
            return;
        }

        var done = own.Follow(shared, actor.Today);
        if (done.Count > 0)
        {
            done.ForEach(happened => Record(happened, actor));
            MoveClocksOf(own.Id, own.TargetOn);
            RecordWhenReadyToClose(actor);
        }
    }

    // The others would not be reworded with it.
    private static void RefuseShared(PlannedAction action) =>
        RuleBrokenException.ThrowIf(
            action.SharedId is not null,
            "The action answers other reviews too, in the same words. Give this review an action of its own first.",
            Citations.Local);

    private PlannedAction TakeShared(Recommendation recommendation, PlannedAction shared, SharingNote note, Actor actor)
    {
        var action = new PlannedAction(Id, recommendation.Id, recommendation.NextActionNumber(), new ActionText(shared.Text, shared.LeadAgencyId, shared.FirstTargetOn));
        action.Share(shared.SharedId!.Value, note);
        _actions.Add(action);
        Record(new ActionAdded(action.Id, action.LeadAgencyId), actor);
        Record(new ActionShared(action.Id), actor);
        if (ActionPlanAgreedOn is not null)
        {
            Agree(action, actor);
        }

        return action;
    }
}
