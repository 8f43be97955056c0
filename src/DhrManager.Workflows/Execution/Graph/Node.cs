using DhrManager.Workflows.Definitions;

namespace DhrManager.Workflows.Execution.Graph;

/// <summary>A step with everything the engine looks up about it.</summary>
internal sealed class Node
{
    public required Activity Activity { get; init; }

    public required int Index { get; init; }

    public required NodeKind Kind { get; init; }

    /// <summary>Runs only when a token is on every inbound connection.</summary>
    public required bool JoinsAll { get; init; }

    public required string[] Ports { get; init; }

    public required Dictionary<string, Formula> Inputs { get; init; }

    /// <summary>Conditions of a switch, in the order of its cases.</summary>
    public required Formula[] Conditions { get; init; }

    /// <summary>Steps inside, when this is a flowchart.</summary>
    public FlowGraph? Nested { get; init; }

    /// <summary>In the order of the flowchart's connections, which is the order in which followers are queued.</summary>
    public Edge[] Outgoing { get; set; } = [];

    public Edge[] Incoming { get; set; } = [];

    /// <summary>Indexes of the steps that lead here without going round a loop.</summary>
    public int[] ForwardSources { get; set; } = [];

    public string Id => Activity.Id;

    public object? Input(string name, RunningFlowchart scope) => Inputs.TryGetValue(name, out var formula) ? formula(scope) : null;
}
