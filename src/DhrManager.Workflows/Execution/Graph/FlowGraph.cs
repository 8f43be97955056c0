using DhrManager.Workflows.Definitions;

namespace DhrManager.Workflows.Execution.Graph;

/// <summary>A flowchart prepared for running: steps and connections by number. Built once per definition and shared.</summary>
internal sealed class FlowGraph
{
    public required Flowchart Flowchart { get; init; }

    /// <summary>The flowchart this one stands in; null for the root.</summary>
    public required FlowGraph? Parent { get; init; }

    /// <summary>This flowchart as a step of <see cref="Parent"/>; null for the root.</summary>
    public Node? Self { get; set; }

    public Node[] Nodes { get; set; } = [];

    public Edge[] Edges { get; set; } = [];

    /// <summary>Where execution begins; null when the flowchart is empty, which completes it at once.</summary>
    public Node? Entry { get; set; }

    /// <summary>The event it begins with; null when it begins otherwise.</summary>
    public string? StartEvent => Entry is { Kind: NodeKind.Event, Activity: { CanStartWorkflow: true } activity }
        && activity.Inputs.GetValueOrDefault("eventName") is LiteralExpression { Value: string name } ? name : null;

    public Node? Find(string activityId) => Array.Find(Nodes, n => n.Id == activityId);

    /// <summary>Every step of this flowchart and of those inside it.</summary>
    public IEnumerable<Node> AllNodes() => Nodes.SelectMany(n => n.Nested is null ? [n] : n.Nested.AllNodes().Prepend(n));

    /// <summary>This flowchart or the one at any depth inside it with that id.</summary>
    public FlowGraph? FindFlowchart(string activityId) => Flowchart.Id == activityId
        ? this
        : Nodes.Select(n => n.Nested?.FindFlowchart(activityId)).FirstOrDefault(g => g is not null);
}
