namespace DhrManager.Workflows.Definitions.Validation.Bursts;

/// <summary>Plays the real order of execution, burst by burst with every outcome, and notes what an End of the outermost flowchart meets.</summary>
/// <remarks>
/// Steps outside the flowchart need not be played: they stand in the same queue, but cannot change the order of those inside.
/// Only for flowcharts that the token game found sound, so that each step runs once at a time.
/// </remarks>
internal sealed class BurstGame
{
    private readonly BurstChart _chart;
    private readonly BurstMoves _moves;
    private readonly HashSet<BurstState> _seen = [];
    private readonly Stack<BurstState> _open = [];
    private readonly BurstResult _result = new();

    private BurstGame(BurstChart chart)
    {
        _chart = chart;
        _moves = new BurstMoves(chart);
    }

    /// <summary>What the Ends meet; incomplete when there are more states than the limit.</summary>
    public static BurstResult Play(BurstChart chart, int limit) => new BurstGame(chart).Play(limit);

    private BurstResult Play(int limit)
    {
        Open(new BurstState(_chart.Nodes.Count, _chart.Targets.Count, _chart.Levels[0].Entry));

        while (_open.TryPop(out var state))
        {
            if (_seen.Count > limit)
            {
                return _result with { IsComplete = false, States = _seen.Count };
            }

            if (state.Queue.Count > 0)
            {
                RunNext(state);
            }
            else if (!state.HasFaulted)
            {
                ResumeEach(state);
            }
        }

        return _result with { States = _seen.Count };
    }

    private void ResumeEach(BurstState state)
    {
        foreach (var node in state.Waiting())
        {
            var resumed = state.Copy();
            resumed.SetWaiting(node, false);
            CompleteEachWay(resumed, node);
        }
    }

    private void RunNext(BurstState state)
    {
        var next = state.Copy();
        var node = next.Queue[0];
        next.Queue.RemoveAt(0);

        switch (_chart.Nodes[node].Role)
        {
            case BurstRole.Immediate:
                CompleteEachWay(next, node);
                break;

            case BurstRole.PerhapsWaiting:
                CompleteEachWay(next, node);
                Wait(next, node);
                break;

            case BurstRole.Waiting:
                Wait(next, node);
                break;

            case BurstRole.Nested:
                next.Queue.Add(_chart.Levels[_chart.Nodes[node].Child].Entry);
                Open(next);
                break;

            case BurstRole.End:
                RunEnd(next, node);
                break;

            case BurstRole.Fault:
                next.HasFaulted = true;
                Open(next);
                break;

            case BurstRole.Finish:
                break;
        }
    }

    private void RunEnd(BurstState state, int node)
    {
        var level = _chart.Nodes[node].Level;

        if (level == 0)
        {
            _result.Note(_chart, state, node);
        }
        else if (!state.Queue.Exists(queued => _chart.IsWithin(_chart.Nodes[queued].Level, level)))
        {
            // A race inside the nested flowchart is refused there.
            _moves.Clear(state, level);
            OpenUnlessDone(state, _moves.CompleteLevel(state, level));
        }
    }

    private void Wait(BurstState state, int node)
    {
        state.SetWaiting(node, true);
        Open(state);
    }

    private void CompleteEachWay(BurstState state, int node)
    {
        foreach (var choice in _chart.Nodes[node].Choices)
        {
            var next = state.Copy();
            OpenUnlessDone(next, _moves.Complete(next, node, choice));
        }
    }

    private void OpenUnlessDone(BurstState state, bool isDone)
    {
        if (!isDone)
        {
            Open(state);
        }
    }

    private void Open(BurstState state)
    {
        if (_seen.Add(state))
        {
            _open.Push(state);
        }
    }
}
