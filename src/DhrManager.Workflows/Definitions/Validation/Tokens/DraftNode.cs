namespace DhrManager.Workflows.Definitions.Validation.Tokens;

/// <summary>A node of a net that is being made smaller.</summary>
internal sealed class DraftNode(int number, NodeKind kind)
{
    /// <summary>Its number in the net that is being reduced.</summary>
    public int Number { get; } = number;

    public NodeKind Kind { get; set; } = kind;

    public List<DraftChoice> Choices { get; } = [];

    public List<DraftEdge> Inbound { get; } = [];

    public bool IsStep => Kind is NodeKind.Step;

    /// <summary>The only arrow into it; null when there are several, or none.</summary>
    public DraftEdge? OnlyInbound => Inbound.Count == 1 ? Inbound[0] : null;

    /// <summary>The only arrow out of it, whatever the outcome; null when it can do anything else.</summary>
    public DraftEdge? OnlyOutbound => IsStep && Choices is [{ Edges: [var edge] }] ? edge : null;

    /// <summary>Whether every token that reaches it goes no further.</summary>
    public bool IsLeaf => IsStep && Choices is [{ Edges.Count: 0 }];

    /// <summary>An arrow from a real join makes "on the way to a direct source" depend on which inputs are there.</summary>
    public bool HasJoinSource => Inbound.Exists(edge => edge.Source?.Kind is NodeKind.Join);

    /// <summary>Whether a token that leaves it can come back.</summary>
    public bool IsOnCycle()
    {
        var seen = new HashSet<DraftNode>();
        var open = new Stack<DraftNode>([this]);

        while (open.TryPop(out var node))
        {
            foreach (var next in node.Choices.SelectMany(choice => choice.Edges).Select(edge => edge.Target).Where(seen.Add))
            {
                open.Push(next);
            }
        }

        return seen.Contains(this);
    }
}

/// <summary>One way a node can complete.</summary>
internal sealed class DraftChoice
{
    public List<DraftEdge> Edges { get; } = [];
}

/// <summary>An arrow that can be moved. The arrow that starts the game has no source.</summary>
internal sealed class DraftEdge(DraftNode? source, DraftNode target, bool isNested)
{
    public DraftNode? Source { get; set; } = source;

    public DraftNode Target { get; private set; } = target;

    public bool IsNested { get; set; } = isNested;

    public void MoveTo(DraftNode target)
    {
        Target.Inbound.Remove(this);
        Target = target;
        target.Inbound.Add(this);
    }
}
