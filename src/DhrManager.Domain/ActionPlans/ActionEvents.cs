namespace DhrManager.Domain.ActionPlans;

/// <summary>Something that happened to one action.</summary>
public abstract record ActionEvent(Guid ActionId) : CaseEvent
{
    public override Guid? SubjectId => ActionId;
}

/// <summary>An action was proposed.</summary>
public sealed record ActionAdded(Guid ActionId, Guid AgencyId) : ActionEvent(ActionId);

/// <summary>A proposed action was reworded.</summary>
public sealed record ActionEdited(Guid ActionId) : ActionEvent(ActionId);

/// <summary>A proposed action was taken out.</summary>
public sealed record ActionRemoved(Guid ActionId) : ActionEvent(ActionId);

/// <summary>The partnership agreed the action plan.</summary>
public sealed record ActionPlanAgreed(DateOnly On, int Actions) : CaseEvent;

/// <summary>An action was agreed; its lead agency is asked to respond.</summary>
public sealed record ActionAgreed(Guid ActionId, Guid AgencyId, DateOnly TargetOn) : ActionEvent(ActionId);

/// <summary>The lead agency accepted an action, wholly or in part.</summary>
public sealed record ActionAccepted(Guid ActionId, string Response) : ActionEvent(ActionId)
{
    public override StepDone Completes => new("respond-to-action", "accepted");
}

/// <summary>The lead agency did not accept an action.</summary>
public sealed record ActionNotAccepted(Guid ActionId) : ActionEvent(ActionId)
{
    public override StepDone Completes => new("respond-to-action", "not-accepted");
}

/// <summary>The lead agency said how far it has come.</summary>
public sealed record ActionUpdated(Guid ActionId, DateOnly ForecastOn) : ActionEvent(ActionId);

/// <summary>The target of an action was moved.</summary>
public sealed record ActionTargetMoved(Guid ActionId, DateOnly From, DateOnly To, int SlipCount) : ActionEvent(ActionId);

/// <summary>The lead agency reported an action done.</summary>
public sealed record ActionReported(Guid ActionId, string EvidenceLevel, DateOnly DoneOn) : ActionEvent(ActionId)
{
    public override StepDone Completes => new("report-action");
}

/// <summary>The partnership accepted an action as done.</summary>
public sealed record ActionVerified(Guid ActionId) : ActionEvent(ActionId)
{
    public override StepDone Completes => new("verify-action", "accept");
}

/// <summary>The partnership did not accept an action as done.</summary>
public sealed record ActionSentBack(Guid ActionId) : ActionEvent(ActionId)
{
    public override StepDone Completes => new("verify-action", "send-back");
}

/// <summary>An audit found that the change has lasted.</summary>
public sealed record ActionAudited(Guid ActionId, string EvidenceLevel) : ActionEvent(ActionId)
{
    public override StepDone Completes => new("audit-action", "embedded");
}

/// <summary>An audit found that the change has not lasted; the action is open again.</summary>
public sealed record ActionNotEmbedded(Guid ActionId, string EvidenceLevel) : ActionEvent(ActionId)
{
    public override StepDone Completes => new("audit-action", "not-embedded");
}

/// <summary>An action is no longer wanted.</summary>
public sealed record ActionSuperseded(Guid ActionId) : ActionEvent(ActionId);
