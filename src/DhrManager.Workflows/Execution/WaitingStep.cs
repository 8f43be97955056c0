namespace DhrManager.Workflows.Execution;

/// <summary>A step that waits, with all a host needs to show it.</summary>
public sealed record WaitingStep
{
    /// <summary>Unique in the workflow instance; what <see cref="WorkflowEngine.Resume"/> is told.</summary>
    public required string Id { get; init; }

    public required string ActivityId { get; init; }

    public required string ActivityType { get; init; }

    /// <summary>The run of the flowchart it stands in.</summary>
    public required string FlowchartInstanceId { get; init; }

    /// <summary>The event it waits for; null for other steps.</summary>
    public string? EventName { get; init; }

    /// <summary>When a timer falls due; null for other steps.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>What it can be resumed with.</summary>
    public required IReadOnlyList<string> Outcomes { get; init; }

    /// <summary>Inputs by name: text, <see cref="double"/>, <see cref="bool"/> or null; lists and objects as JSON text.</summary>
    public required IReadOnlyDictionary<string, object?> Inputs { get; init; }

    /// <summary>What people call it: its <c>title</c> or <c>taskName</c> input, its text on the picture, its name, or its id.</summary>
    public required string Title { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }
}
