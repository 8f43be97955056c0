namespace DhrManager.Workflows.Definitions.Validation.Levels;

/// <summary>Which steps must be passed on the way from the entry to each step.</summary>
internal sealed class Dominators
{
    private readonly int[] _immediate;
    private readonly int[] _order;

    /// <param name="successors">By step. Step 0 is the entry and every step can be reached from it.</param>
    public Dominators(int[][] successors)
    {
        var postorder = DepthFirst.Postorder(successors);
        _order = new int[successors.Length];
        _immediate = [.. Enumerable.Repeat(-1, successors.Length)];
        _immediate[0] = 0;

        for (var place = 0; place < postorder.Count; place++)
        {
            _order[postorder[place]] = place;
        }

        Settle(postorder, PredecessorsOf(successors));
    }

    /// <summary>Whether every path from the entry to the step passes the other one. A step dominates itself.</summary>
    public bool Dominates(int dominator, int step)
    {
        while (step != dominator && step != 0)
        {
            step = _immediate[step];
        }

        return step == dominator;
    }

    public static ILookup<int, int> PredecessorsOf(int[][] successors) =>
        successors.SelectMany((targets, source) => targets.Select(target => (source, target))).ToLookup(e => e.target, e => e.source);

    private void Settle(List<int> postorder, ILookup<int, int> predecessors)
    {
        var hasChanged = true;

        while (hasChanged)
        {
            hasChanged = false;

            foreach (var step in postorder.AsEnumerable().Reverse().Where(step => step != 0))
            {
                var best = predecessors[step].Where(p => _immediate[p] >= 0).Aggregate(Nearest);
                hasChanged |= _immediate[step] != best;
                _immediate[step] = best;
            }
        }
    }

    private int Nearest(int one, int other)
    {
        while (one != other)
        {
            if (_order[one] < _order[other])
            {
                one = _immediate[one];
            }
            else
            {
                other = _immediate[other];
            }
        }

        return one;
    }
}
