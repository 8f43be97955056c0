namespace DhrManager.Workflows.Definitions.Validation.Tokens;

/// <summary>What a node does with the tokens that reach it.</summary>
internal enum NodeKind
{
    /// <summary>Runs on each arrival.</summary>
    Step,

    /// <summary>Runs when every inbound edge holds a token.</summary>
    Join,

    /// <summary>Takes every token of its flowchart away.</summary>
    End,

    /// <summary>Takes every token of the workflow away.</summary>
    Finish,
}

/// <summary>An arrow between nodes, by their numbers. The arrow that starts the game has the source -1.</summary>
/// <param name="IsNested">Whether a token here can be inside a nested flowchart.</param>
internal readonly record struct NetEdge(int Source, int Target, bool IsNested);

/// <summary>One flowchart level as integers: all that the token game needs to know of it.</summary>
internal sealed class TokenNet
{
    /// <param name="choices">By node: the ways it can complete, each with the edges that then get a token.</param>
    /// <param name="start">Number of the edge that holds the first token.</param>
    public TokenNet(NodeKind[] kinds, NetEdge[] edges, int[][][] choices, int start)
    {
        Kinds = kinds;
        Edges = edges;
        Choices = choices;
        Start = start;
        Inbound = InboundOf(kinds.Length, edges);
        Rivals = [.. edges.Select((_, number) => RivalsOf(number))];
    }

    public NodeKind[] Kinds { get; }

    public NetEdge[] Edges { get; }

    public int[][][] Choices { get; }

    public int Start { get; }

    public int[][] Inbound { get; }

    /// <summary>By edge: the edges that must be empty when a token arrives on it, or its target is an implicit join.</summary>
    public int[][] Rivals { get; }

    private static int[][] InboundOf(int nodes, NetEdge[] edges)
    {
        var byTarget = Enumerable.Range(0, edges.Length).ToLookup(e => edges[e].Target);

        return [.. Enumerable.Range(0, nodes).Select(n => byTarget[n].ToArray())];
    }

    // The other arrows into the target, and those into each step that leads directly to the target.
    private int[] RivalsOf(int edge)
    {
        var inbound = Inbound[Edges[edge].Target];
        var beforeSources = inbound.Select(e => Edges[e].Source).Where(s => s >= 0).Distinct().SelectMany(s => Inbound[s]);

        return Kinds[Edges[edge].Target] is NodeKind.Join ? [] : [.. inbound.Concat(beforeSources).Distinct().Where(e => e != edge)];
    }
}
