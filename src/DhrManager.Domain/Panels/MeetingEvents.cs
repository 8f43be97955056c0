namespace DhrManager.Domain.Panels;

/// <summary>A meeting of the panel was arranged.</summary>
public sealed record MeetingArranged(Guid MeetingId, string Kind, DateOnly On) : CaseEvent
{
    public override Guid? SubjectId => MeetingId;
}

/// <summary>The minutes of a meeting were recorded.</summary>
public sealed record MinutesRecorded(Guid MeetingId) : CaseEvent
{
    public override Guid? SubjectId => MeetingId;

    public override StepDone Completes => new("record-minutes");
}

/// <summary>The chair approved the minutes.</summary>
public sealed record MinutesApproved(Guid MeetingId) : CaseEvent
{
    public override Guid? SubjectId => MeetingId;

    public override StepDone Completes => new("approve-minutes", "approve");
}

/// <summary>The chair sent the minutes back.</summary>
public sealed record MinutesReturned(Guid MeetingId) : CaseEvent
{
    public override Guid? SubjectId => MeetingId;

    public override StepDone Completes => new("approve-minutes", "send-back");
}

/// <summary>A meeting was put on another day or hour.</summary>
public sealed record MeetingMoved(Guid MeetingId, DateOnly From, DateOnly To) : CaseEvent
{
    public override Guid? SubjectId => MeetingId;
}

/// <summary>A meeting will not take place.</summary>
public sealed record MeetingCancelled(Guid MeetingId) : CaseEvent
{
    public override Guid? SubjectId => MeetingId;
}
