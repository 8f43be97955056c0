namespace DhrManager.Workflows.Definitions.Validation.Bursts;

/// <summary>What the completion of a step changes.</summary>
internal sealed class BurstMoves(BurstChart chart)
{
    /// <summary>Queues the followers; completes the flowchart when nothing is left in it. True when the outermost one is complete.</summary>
    public bool Complete(BurstState state, int node, int[] choice)
    {
        foreach (var edge in choice)
        {
            Arrive(state, edge);
        }

        var level = chart.Nodes[node].Level;

        return IsQuiet(state, level) && CompleteLevel(state, level);
    }

    /// <summary>Goes on after the step that began a flowchart. True when that was the outermost one.</summary>
    public bool CompleteLevel(BurstState state, int level)
    {
        var parent = chart.Levels[level].Parent;

        return parent < 0 || Complete(state, parent, chart.Nodes[parent].Choices[0]);
    }

    /// <summary>Forgets all that waits in a flowchart and in those nested in it.</summary>
    public void Clear(BurstState state, int level)
    {
        for (var node = 0; node < chart.Nodes.Count; node++)
        {
            if (chart.IsWithin(chart.Nodes[node].Level, level))
            {
                state.SetWaiting(node, false);
                chart.Nodes[node].Inbound.ForEach(edge => state.SetToken(edge, false));
            }
        }
    }

    private void Arrive(BurstState state, int edge)
    {
        var target = chart.Nodes[chart.Targets[edge]];

        if (target.IsJoin)
        {
            state.SetToken(edge, true);

            if (!target.Inbound.TrueForAll(state.HasToken))
            {
                return;
            }

            target.Inbound.ForEach(input => state.SetToken(input, false));
        }

        state.Queue.Add(chart.Targets[edge]);
    }

    private bool IsQuiet(BurstState state, int level) =>
        !state.Queue.Concat(state.Waiting()).Any(node => chart.IsWithin(chart.Nodes[node].Level, level));
}
