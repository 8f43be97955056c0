namespace DhrManager.Workflows.Definitions;

/// <summary>One step of a flowchart.</summary>
public record Activity
{
    /// <summary>Unique in the definition, however deep the flowchart it stands in.</summary>
    public required string Id { get; init; }

    /// <summary>For example <c>Elsa.FlowDecision</c> or <c>Dhr.HumanTask</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The name the designer gave it, for example <c>FlowDecision1</c>.</summary>
    public string? Name { get; init; }

    /// <summary>What a person reads on the picture; null when the file has none.</summary>
    public string? DisplayText { get; init; }

    /// <summary>Where the designer put it, in the designer's pixels; null when the file does not say.</summary>
    public Bounds? Bounds { get; init; }

    /// <summary>Whether it begins the workflow, taken from customProperties.</summary>
    public bool CanStartWorkflow { get; init; }

    /// <summary>Whether it would run outside the transaction: always refused by the validator.</summary>
    public bool RunsAsynchronously { get; init; }

    /// <summary>Elsa's merge mode as written in customProperties; null when the file has none.</summary>
    public string? MergeMode { get; init; }

    /// <summary>Elsa's commit strategy of this step as written in customProperties; null when the file has none.</summary>
    public string? CommitStrategy { get; init; }

    /// <summary>Inputs by their camelCase property name. An unset input (null in the file) is absent.</summary>
    public IReadOnlyDictionary<string, Expression> Inputs { get; init; } = new Dictionary<string, Expression>();

    /// <summary>Outputs by property name, each with the id of the variable that receives the value.</summary>
    public IReadOnlyDictionary<string, string> Outputs { get; init; } = new Dictionary<string, string>();

    /// <summary>Cases of an <c>Elsa.FlowSwitch</c>, in order; empty for other types.</summary>
    public IReadOnlyList<SwitchCase> Cases { get; init; } = [];

    /// <summary>The variable an <c>Elsa.SetVariable</c> sets; null for other types.</summary>
    public Variable? Variable { get; init; }
}

/// <summary>A flowchart: the root of a definition, or a step that holds steps of its own.</summary>
public sealed record Flowchart : Activity
{
    /// <summary>In the file's order, which decides the entry when nothing else does.</summary>
    public required IReadOnlyList<Activity> Activities { get; init; }

    /// <summary>In the file's order, which is the order in which followers are scheduled.</summary>
    public required IReadOnlyList<Connection> Connections { get; init; }

    /// <summary>Variables that live as long as one run of this flowchart.</summary>
    public IReadOnlyList<Variable> Variables { get; init; } = [];

    /// <summary>Id of the step a legacy file's <c>start</c> property names; Elsa ignores it. Null when the file has none.</summary>
    public string? LegacyStart { get; init; }
}

/// <summary>An arrow from a port of one step to another step.</summary>
/// <param name="Source">Id of the step it leaves.</param>
/// <param name="SourcePort">The outcome it follows; <c>Done</c> when the file names none.</param>
/// <param name="Target">Id of the step it enters.</param>
/// <param name="TargetPort"><c>In</c> when the file names none.</param>
/// <param name="Vertices">Bends of the drawn line, in the designer's pixels.</param>
public sealed record Connection(string Source, string SourcePort, string Target, string TargetPort, IReadOnlyList<Point> Vertices);

/// <summary>A place on the designer's canvas, in its pixels.</summary>
public readonly record struct Point(double X, double Y);

/// <summary>Place and size of a step on the designer's canvas, in its pixels.</summary>
public readonly record struct Bounds(double X, double Y, double Width, double Height);

/// <summary>A labelled case of a switch: its label is the port that is followed when the condition holds.</summary>
public sealed record SwitchCase(string Label, Expression Condition);

/// <summary>A variable of a workflow or flowchart.</summary>
/// <param name="Id">What expressions and outputs refer to.</param>
/// <param name="Name">What scripts refer to.</param>
/// <param name="TypeName">Elsa's alias, for example <c>Int32</c>.</param>
/// <param name="Default">The value at the start, as text; null when unset.</param>
/// <param name="StorageDriver">Null means memory, which Elsa loses at a wait: refused by the validator.</param>
public sealed record Variable(string Id, string Name, string TypeName, string? Default, string? StorageDriver);
