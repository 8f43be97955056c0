namespace DhrManager.Workflows.Execution.Graph;

/// <summary>Tells connections that lead on from those that lead back round a loop.</summary>
/// <remarks>
/// Breadth first from the entry; a connection leads back when its target already leads to its source. For the flowcharts the validator
/// accepts this is the textbook's back edge; for the others it is what Elsa does.
/// </remarks>
internal static class ForwardSources
{
    public static void Find(FlowGraph graph)
    {
        var sources = graph.Nodes.Select(_ => new List<int>()).ToArray();

        if (graph.Entry is not null)
        {
            Explore(graph.Entry, sources);
        }

        foreach (var node in graph.Nodes)
        {
            node.ForwardSources = [.. sources[node.Index]];
        }
    }

    private static void Explore(Node entry, List<int>[] sources)
    {
        var queue = new Queue<Node>([entry]);
        var queued = new HashSet<Node> { entry };
        var explored = new HashSet<Node>();

        while (queue.TryDequeue(out var node))
        {
            explored.Add(node);

            foreach (var target in node.Outgoing.Select(e => e.Target).Distinct())
            {
                // A step that is not explored leads nowhere yet, so there is nothing to search.
                if (!explored.Contains(target) || !LeadsTo(target, node, sources))
                {
                    sources[target.Index].Add(node.Index);
                }

                if (queued.Add(target))
                {
                    queue.Enqueue(target);
                }
            }
        }
    }

    // Walks backwards from the end, because what has been found so far is kept by target.
    private static bool LeadsTo(Node start, Node end, List<int>[] sources)
    {
        var stack = new Stack<int>([end.Index]);
        var seen = new HashSet<int> { end.Index };

        while (stack.TryPop(out var index))
        {
            if (index == start.Index)
            {
                return true;
            }

            foreach (var source in sources[index].Where(seen.Add))
            {
                stack.Push(source);
            }
        }

        return false;
    }
}
