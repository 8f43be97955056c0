namespace DhrManager.Workflows.Execution.Graph;

/// <summary>A connection, with its place in its flowchart's list, which is the place of its tokens.</summary>
internal sealed record Edge(int Index, Node Source, string Port, Node Target);
