using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// The action plan: what is proposed and agreed. Whether it is wanted: Review.ActionResponses.cs; how it is done: Review.ActionChecks.cs.
public sealed partial class Review
{
    private readonly List<PlannedAction> _actions = [];

    public IReadOnlyList<PlannedAction> Actions => _actions;

    /// <summary>The day the partnership first agreed the action plan.</summary>
    public DateOnly? ActionPlanAgreedOn { get; private set; }

    /// <summary>True when there is nothing left to do; true without actions.</summary>
    public bool AreActionsFinished => _actions.TrueForAll(a => a.Status.IsFinal);

    /// <summary>The day an action was agreed; null while proposed and for other ids.</summary>
    public DateOnly? ActionAgreedOn(Guid actionId) => _actions.Find(a => a.Id == actionId)?.AgreedOn;

    /// <summary>The day nothing more was expected of an action; null while it is open and for other ids.</summary>
    public DateOnly? ActionClosedOn(Guid actionId) => _actions.Find(a => a.Id == actionId)?.ClosedOn;

    /// <summary>Proposes an action for a recommendation. Once the plan has been agreed, the action is agreed at once.</summary>
    /// <exception cref="RuleBrokenException">The text is missing or too long, or the target is not ahead.</exception>
    /// <remarks>Source: the columns of the action plan template, 2016 guidance, section 7.</remarks>
    public PlannedAction AddAction(Guid recommendationId, ActionText text, Actor actor)
    {
        RefuseWhenClosed();
        var recommendation = FindRecommendation(recommendationId);
        RefuseActionText(text, actor);

        var action = new PlannedAction(Id, recommendationId, recommendation.NextActionNumber(), text);
        _actions.Add(action);
        Record(new ActionAdded(action.Id, action.LeadAgencyId), actor);
        if (ActionPlanAgreedOn is not null)
        {
            Agree(action, actor);
        }

        return action;
    }

    /// <summary>Rewords an action that is only proposed.</summary>
    /// <exception cref="RuleBrokenException">It has been agreed or answers other reviews too, the text is missing or too long, or the target is not ahead.</exception>
    public void EditAction(Guid actionId, ActionText text, Actor actor)
    {
        var action = ProposedAction(actionId);
        RefuseShared(action);
        RefuseActionText(text, actor);

        action.Reword(text);
        Record(new ActionEdited(actionId), actor);
    }

    /// <summary>Takes out an action that is only proposed.</summary>
    /// <exception cref="RuleBrokenException">It has been agreed.</exception>
    public void RemoveAction(Guid actionId, Actor actor)
    {
        _actions.Remove(ProposedAction(actionId));
        Record(new ActionRemoved(actionId), actor);
    }

    // Called when the report is first signed off, and after a proportionate exercise. A second call agrees nothing twice.
    private void AgreeActionPlan(Actor actor)
    {
        if (ActionPlanAgreedOn is not null)
        {
            return;
        }

        ActionPlanAgreedOn = actor.Today;
        Record(new ActionPlanAgreed(actor.Today, _actions.Count), actor);
        foreach (var action in _actions)
        {
            Agree(action, actor);
        }

        RecordWhenReadyToClose(actor);
    }

    private void Agree(PlannedAction action, Actor actor)
    {
        action.Agree(actor.Today);
        Record(new ActionAgreed(action.Id, action.LeadAgencyId, action.TargetOn), actor);
    }

    private PlannedAction FindAction(Guid actionId)
    {
        var action = _actions.Find(a => a.Id == actionId);
        RuleBrokenException.ThrowIf(action is null, "Choose an action of this review.", Citations.Local);
        return action;
    }

    private PlannedAction ProposedAction(Guid actionId)
    {
        RefuseWhenClosed();
        var action = FindAction(actionId);
        RuleBrokenException.ThrowIf(
            action.AgreedOn is not null,
            "The action has been agreed. Move its target or supersede it instead, with a reason.",
            Citations.Reports);
        return action;
    }

    private static void RefuseActionText(ActionText text, Actor actor)
    {
        RefuseBlank(text.Text, "Enter what is to be done.", Citations.Reports);
        RefuseLongText(text.Text, "The action");
        RefuseDateNotAhead(text.TargetOn, "The target date", actor);
    }
}
