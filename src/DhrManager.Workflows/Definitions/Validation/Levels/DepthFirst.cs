namespace DhrManager.Workflows.Definitions.Validation.Levels;

/// <summary>Visits the steps of a level in depth-first order, without recursion so that long charts are no matter.</summary>
internal static class DepthFirst
{
    /// <summary>The steps in the order in which they are left.</summary>
    public static List<int> Postorder(int[][] successors) => Visit(successors).Order;

    /// <summary>Arrows to a step that is being visited: each closes a loop.</summary>
    public static List<(int Source, int Target)> BackEdges(int[][] successors) => Visit(successors).BackEdges;

    private static (List<int> Order, List<(int Source, int Target)> BackEdges) Visit(int[][] successors)
    {
        var order = new List<int>();
        var backEdges = new List<(int, int)>();
        var seen = new HashSet<int> { 0 };
        var isOpen = new bool[successors.Length];
        var path = new Stack<(int Step, int Next)>([(0, 0)]);

        while (path.TryPop(out var at))
        {
            isOpen[at.Step] = at.Next < successors[at.Step].Length;

            if (!isOpen[at.Step])
            {
                order.Add(at.Step);
                continue;
            }

            path.Push((at.Step, at.Next + 1));
            var target = successors[at.Step][at.Next];

            if (seen.Add(target))
            {
                path.Push((target, 0));
            }
            else if (isOpen[target])
            {
                backEdges.Add((at.Step, target));
            }
        }

        return (order, backEdges);
    }
}
