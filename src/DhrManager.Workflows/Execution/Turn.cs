namespace DhrManager.Workflows.Execution;

/// <summary>What one call of the engine came to.</summary>
/// <param name="State">Where the workflow stands now.</param>
/// <param name="Requests">What the host must do, in order, in the transaction that saves the state.</param>
/// <param name="Journal">What happened, in order.</param>
/// <param name="Ignored">Null, or a sentence why the call had no effect; then the state is the one that was given.</param>
public sealed record Turn(WorkflowState State, IReadOnlyList<Request> Requests, IReadOnlyList<JournalEntry> Journal, string? Ignored)
{
    internal static Turn WithoutEffect(WorkflowState state, string why) => new(state, [], [], why);
}

/// <summary>Something the host must do.</summary>
public abstract record Request;

/// <summary>A step has begun to wait.</summary>
public sealed record StepOpened(WaitingStep Step) : Request;

/// <summary>A step waits no longer.</summary>
public sealed record StepClosed(string StepId, string ActivityId, StepClosure Closure) : Request;

/// <summary>Carry out a step of the host's own that completes at once.</summary>
/// <param name="ActivityId">The step.</param>
/// <param name="Type">For example <c>Dhr.Letter</c>.</param>
/// <param name="Inputs">Inputs by name: text, <see cref="double"/>, <see cref="bool"/> or null; lists and objects as JSON text.</param>
public sealed record ActivityRun(string ActivityId, string Type, IReadOnlyDictionary<string, object?> Inputs) : Request;

/// <summary>Tell other workflows of an event. This workflow's own waits have been resumed already.</summary>
/// <param name="ActivityId">The step that published it.</param>
/// <param name="Name">The event.</param>
/// <param name="CorrelationId">Only workflows with that correlation id; null for all.</param>
/// <param name="IsLocal">True when nobody else is to be told.</param>
public sealed record EventPublished(string ActivityId, string Name, string? CorrelationId, bool IsLocal) : Request;

/// <summary>A line for the log.</summary>
public sealed record LineWritten(string ActivityId, string Text) : Request;

/// <summary>How a step's waiting ended.</summary>
public enum StepClosure
{
    Completed,

    /// <summary>Something else ended its flowchart or the workflow.</summary>
    Cancelled,
}

/// <summary>One thing that happened.</summary>
/// <param name="ActivityId">The step or flowchart.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Outcome">With Completed: its outcome, several separated by commas. With Faulted: why.</param>
/// <param name="At">When.</param>
public readonly record struct JournalEntry(string ActivityId, JournalKind Kind, string? Outcome, DateTimeOffset At);

/// <summary>What happened to a step.</summary>
public enum JournalKind
{
    Started,

    /// <summary>Its waiting was ended from outside; Completed follows.</summary>
    Resumed,
    Completed,
    Cancelled,
    Faulted,
}
