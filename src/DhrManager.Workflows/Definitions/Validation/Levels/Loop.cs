namespace DhrManager.Workflows.Definitions.Validation.Levels;

/// <summary>A loop: the step it is entered by, and all steps from which that step is reached again.</summary>
internal sealed record Loop(int Head, HashSet<int> Body)
{
    /// <summary>Loops closed by the given arrows, whose targets dominate their sources; arrows to one head are one loop.</summary>
    public static List<Loop> Of(int[][] successors, IEnumerable<(int Source, int Target)> backEdges)
    {
        var predecessors = Dominators.PredecessorsOf(successors);

        return [.. backEdges.GroupBy(e => e.Target, e => e.Source).Select(g => new Loop(g.Key, BodyOf(g.Key, g, predecessors)))];
    }

    private static HashSet<int> BodyOf(int head, IEnumerable<int> sources, ILookup<int, int> predecessors)
    {
        var body = new HashSet<int> { head };
        var open = new Stack<int>(sources.Where(body.Add));

        while (open.TryPop(out var step))
        {
            foreach (var before in predecessors[step].Where(body.Add))
            {
                open.Push(before);
            }
        }

        return body;
    }
}
