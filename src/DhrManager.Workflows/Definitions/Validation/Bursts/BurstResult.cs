namespace DhrManager.Workflows.Definitions.Validation.Bursts;

/// <summary>What Ends of the outermost flowchart meet, by number of the step.</summary>
internal sealed record BurstResult
{
    /// <summary>False when there were more states than the limit.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>How many states were seen.</summary>
    public int States { get; init; }

    /// <summary>Ends that run while another step is still queued.</summary>
    public HashSet<int> Races { get; } = [];

    /// <summary>Ends that find another step waiting.</summary>
    public HashSet<int> WithOpenSibling { get; } = [];

    /// <summary>Ends that find a nested flowchart open.</summary>
    public HashSet<int> WithOpenFlowchart { get; } = [];

    /// <summary>Notes what the End meets, everything in the state being of its flowchart.</summary>
    public void Note(BurstChart chart, BurstState state, int end)
    {
        var queued = state.Queue.Count > 0;
        var waiting = state.Waiting().ToList();

        AddIf(Races, queued, end);
        AddIf(WithOpenSibling, queued || waiting.Count > 0, end);
        AddIf(WithOpenFlowchart, waiting.Concat(state.Queue).Any(node => chart.Nodes[node].Level > 0), end);
    }

    private static void AddIf(HashSet<int> ends, bool holds, int end)
    {
        if (holds)
        {
            ends.Add(end);
        }
    }
}
