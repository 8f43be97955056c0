namespace DhrManager.Domain.Returns;

/// <summary>The agencies were asked for their returns.</summary>
public sealed record ReturnsRequested(int Count) : CaseEvent
{
    public override StepDone Completes => new("request-returns");
}

/// <summary>One agency was asked for a return.</summary>
public sealed record ReturnRequested(Guid ReturnId, Guid AgencyId, string Kind, DateOnly DueOn) : CaseEvent
{
    public override Guid? SubjectId => ReturnId;
}

/// <summary>An agency was given another date for its return.</summary>
public sealed record ReturnDueMoved(Guid ReturnId, DateOnly From, DateOnly To) : CaseEvent
{
    public override Guid? SubjectId => ReturnId;
}

/// <summary>An agency named an independent author.</summary>
public sealed record AuthorNominated(Guid ReturnId, Guid AuthorId) : CaseEvent
{
    public override Guid? SubjectId => ReturnId;

    public override StepDone Completes => new("nominate-author");
}

/// <summary>An author saved a return without submitting it.</summary>
public sealed record ReturnDraftSaved(Guid ReturnId) : CaseEvent
{
    public override Guid? SubjectId => ReturnId;
}

/// <summary>An author submitted a return for sign-off.</summary>
public sealed record ReturnSubmitted(Guid ReturnId, int ReturnVersion) : CaseEvent
{
    public override Guid? SubjectId => ReturnId;

    public override StepDone Completes => new("write-return");
}

/// <summary>A senior officer signed the return off.</summary>
public sealed record ReturnSignedOff(Guid ReturnId) : CaseEvent
{
    public override Guid? SubjectId => ReturnId;

    public override StepDone Completes => new("sign-off-return", "signed-off");
}

/// <summary>A senior officer sent the return back to its author.</summary>
public sealed record ReturnReturnedToAuthor(Guid ReturnId) : CaseEvent
{
    public override Guid? SubjectId => ReturnId;

    public override StepDone Completes => new("sign-off-return", "back-to-author");
}

/// <summary>The chair accepted the return.</summary>
public sealed record ReturnAccepted(Guid ReturnId, string Grade) : CaseEvent
{
    public override Guid? SubjectId => ReturnId;

    public override StepDone Completes => new("check-return", "accept");
}

/// <summary>The chair sent the return back to the agency.</summary>
public sealed record ReturnSentBack(Guid ReturnId, DateOnly NewDueOn) : CaseEvent
{
    public override Guid? SubjectId => ReturnId;

    public override StepDone Completes => new("check-return", "send-back");
}

/// <summary>The review does without the return.</summary>
public sealed record ReturnWaived(Guid ReturnId) : CaseEvent
{
    public override Guid? SubjectId => ReturnId;
}

/// <summary>The last return that was outstanding has been accepted or waived.</summary>
public sealed record AllReturnsIn : CaseEvent;

/// <summary>The agencies' chronologies were combined into one.</summary>
public sealed record ChronologyCombined(int Entries) : CaseEvent
{
    public override StepDone Completes => new("combine-chronology");
}
