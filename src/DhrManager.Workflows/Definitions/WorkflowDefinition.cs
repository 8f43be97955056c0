namespace DhrManager.Workflows.Definitions;

/// <summary>One version of a flowchart as it was read from its file. Immutable; equal hashes mean the same flowchart.</summary>
/// <remarks>The file format is Elsa Workflows 3's workflow definition JSON.</remarks>
public sealed record WorkflowDefinition
{
    /// <summary>Stable across versions, for example <c>agency-return</c>.</summary>
    public required string DefinitionId { get; init; }

    /// <summary>Counts from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The name people see.</summary>
    public required string Name { get; init; }

    /// <summary>What the flowchart governs, in a sentence; null when the file has none.</summary>
    public string? Description { get; init; }

    /// <summary>The flowchart where execution begins.</summary>
    public required Flowchart Root { get; init; }

    /// <summary>Variables of the whole workflow. A flowchart may declare its own as well.</summary>
    public IReadOnlyList<Variable> Variables { get; init; } = [];

    /// <summary>Names of the inputs it may be started with.</summary>
    public IReadOnlyList<string> InputNames { get; init; } = [];

    /// <summary>Whether the file says it is published, that is, ready to run.</summary>
    public bool IsPublished { get; init; }

    /// <summary>Strategies the file asks for.</summary>
    public DefinitionOptions Options { get; init; } = new();

    /// <summary>The file's text, kept so that a running review can always be shown and run on what it began with.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of <see cref="Text"/>, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }
}

/// <summary>Elsa's strategies as written in the file; null where the file leaves the default.</summary>
public sealed record DefinitionOptions
{
    /// <summary>For example "singleton"; null allows any number of instances.</summary>
    public string? ActivationStrategy { get; init; }

    /// <summary>What a failing step does to the rest; null is Elsa's fault strategy.</summary>
    public string? IncidentStrategy { get; init; }

    /// <summary>When Elsa would save; here every turn is saved as a whole.</summary>
    public string? CommitStrategy { get; init; }
}
