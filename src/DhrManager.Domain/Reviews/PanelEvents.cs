namespace DhrManager.Domain.Reviews;

/// <summary>The review has a panel.</summary>
public sealed record PanelConvened(DateOnly FirstMeetingOn, int Members) : CaseEvent
{
    public override StepDone? Completes => new("convene-panel");
}

/// <summary>Somebody joined the panel.</summary>
public sealed record PanelMemberAdded(Guid MemberId, Guid? AgencyId) : CaseEvent;

/// <summary>Somebody left the panel.</summary>
public sealed record PanelMemberEnded(Guid MemberId, DateOnly On) : CaseEvent;

/// <summary>A member of the panel declared a conflict.</summary>
public sealed record ConflictDeclared(Guid MemberId) : CaseEvent;
