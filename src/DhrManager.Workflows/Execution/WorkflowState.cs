namespace DhrManager.Workflows.Execution;

/// <summary>Where one instance of a workflow stands. Immutable; each turn of the engine gives a new one.</summary>
/// <remarks>Holds no part of the definition: it is read together with the definition whose <see cref="Hash"/> it carries.</remarks>
public sealed record WorkflowState
{
    public required string DefinitionId { get; init; }

    public required int Version { get; init; }

    /// <summary>Hash of the definition's text. Another definition needs a migration first.</summary>
    public required string Hash { get; init; }

    /// <summary>What the workflow is about, for example the id of a review.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>Name of the instance, as an <c>Elsa.SetName</c> step gave it.</summary>
    public string? Name { get; init; }

    public WorkflowStatus Status =>
        SubStatus is WorkflowSubStatus.Pending or WorkflowSubStatus.Suspended ? WorkflowStatus.Running : WorkflowStatus.Finished;

    public required WorkflowSubStatus SubStatus { get; init; }

    /// <summary>Variables of the workflow by id: text, <see cref="double"/>, <see cref="bool"/> or null; others as JSON text.</summary>
    public IReadOnlyDictionary<string, object?> Variables { get; init; } = new Dictionary<string, object?>();

    /// <summary>What the workflow was started with, by name.</summary>
    public IReadOnlyDictionary<string, object?> Inputs { get; init; } = new Dictionary<string, object?>();

    /// <summary>Flowcharts that have begun and not ended; the root first.</summary>
    public IReadOnlyList<FlowchartInstance> Flowcharts { get; init; } = [];

    /// <summary>Steps that wait, oldest first. A fault leaves them here, as in Elsa, though none can be resumed.</summary>
    public IReadOnlyList<OpenStep> OpenSteps { get; init; } = [];

    /// <summary>What went wrong, oldest first.</summary>
    public IReadOnlyList<Incident> Incidents { get; init; } = [];

    /// <summary>Last number given to a flowchart instance or an open step.</summary>
    public int Counter { get; init; }

    /// <summary>Compact JSON for a database column.</summary>
    public string ToJson() => StateWriter.Write(this);

    /// <summary>The state that <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no state.</exception>
    public static WorkflowState FromJson(string json) => StateReader.Read(json);
}

/// <summary>One run of a flowchart.</summary>
/// <param name="Id">Unique in the workflow instance.</param>
/// <param name="ActivityId">The flowchart.</param>
/// <param name="ParentId">The run of the flowchart it stands in; null for the root.</param>
/// <param name="Tokens">One number per token: the place of its connection in the flowchart, from 0, doubled ones left out.</param>
/// <param name="FaultedSteps">Steps that failed in it; with any, it never completes.</param>
/// <param name="Variables">The flowchart's own variables by id.</param>
public sealed record FlowchartInstance(
    string Id,
    string ActivityId,
    string? ParentId,
    IReadOnlyList<int> Tokens,
    int FaultedSteps,
    IReadOnlyDictionary<string, object?> Variables);

/// <summary>A step that waits.</summary>
/// <param name="Id">Unique in the workflow instance and never used again.</param>
/// <param name="ActivityId">The step in the definition.</param>
/// <param name="FlowchartId">The run of the flowchart it stands in.</param>
/// <param name="EventName">The event it waits for; null for other steps.</param>
/// <param name="DueAt">When a timer falls due; null for other steps.</param>
/// <param name="OpenedAt">When it began to wait.</param>
public sealed record OpenStep(
    string Id,
    string ActivityId,
    string FlowchartId,
    string? EventName,
    DateTimeOffset? DueAt,
    DateTimeOffset OpenedAt);

/// <summary>A step that failed, or a workflow that came to rest without an end.</summary>
/// <param name="ActivityId">The step, or the flowchart that came to rest.</param>
/// <param name="Message">A sentence for people.</param>
/// <param name="At">When.</param>
public sealed record Incident(string ActivityId, string Message, DateTimeOffset At);
