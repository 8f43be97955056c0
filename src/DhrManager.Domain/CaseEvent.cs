namespace DhrManager.Domain;

/// <summary>Something that happened in a review, in the past tense. The audit trail, the workflow and the outbox are fed with these.</summary>
/// <remarks>Never holds a name or an identifier of a person in the case: events are written to the audit trail as they are.</remarks>
public abstract record CaseEvent
{
    /// <summary>What flowcharts listen for: the event's own name, for example <c>ReviewCommissioned</c>.</summary>
    public string Name => GetType().Name;

    /// <summary>The return, action, meeting or request it concerns; null when it concerns the whole review.</summary>
    public virtual Guid? SubjectId => null;

    /// <summary>The human step it completes; null when nobody was waiting for it.</summary>
    public virtual StepDone? Completes => null;
}

/// <summary>The outcome of a human step.</summary>
/// <param name="Step">The step's form, as flowcharts name it, for example <c>record-decision</c>.</param>
/// <param name="Outcome">The port that the flowchart follows.</param>
public sealed record StepDone(string Step, string Outcome = StepDone.Done)
{
    /// <summary>The outcome of a step that has no choice.</summary>
    public const string Done = "Done";
}

/// <summary>An event with who did it and when.</summary>
public sealed record RecordedEvent(Guid ReviewId, CaseEvent Event, Actor Actor);
