namespace DhrManager.Workflows.Execution;

/// <summary>What a workflow is started with.</summary>
public sealed record StartArguments
{
    /// <summary>What the workflow is about, for example the id of a review.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>Values of variables by name or id, instead of their defaults.</summary>
    public IReadOnlyDictionary<string, object?> Variables { get; init; } = new Dictionary<string, object?>();

    /// <summary>Values of the workflow's inputs by name.</summary>
    public IReadOnlyDictionary<string, object?> Inputs { get; init; } = new Dictionary<string, object?>();

    /// <summary>The event that starts it, when the definition begins with one; that step then completes at once.</summary>
    public string? Trigger { get; init; }
}
