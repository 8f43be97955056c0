using DhrManager.Workflows.Execution;

namespace DhrManager.UnitTests.Definitions;

/// <summary>Every walk there is through a shipped definition: each open step done with each of its outcomes, in any order.</summary>
public sealed class Exploration
{
    private const int MostStates = 10_000;
    private static readonly DateTimeOffset _now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly WorkflowEngine _engine;
    private readonly Dictionary<string, WorkflowState> _states = [];
    private readonly List<(string From, string To)> _turns = [];
    private readonly Queue<WorkflowState> _toDo = [];
    private readonly HashSet<string> _taken = [];

    private Exploration(WorkflowEngine engine) => _engine = engine;

    /// <summary>Outcomes that some walk took, each as "step.port".</summary>
    public IReadOnlySet<string> Taken => _taken;

    public IEnumerable<WorkflowState> States => _states.Values;

    public static Exploration Of(string definitionId)
    {
        var exploration = new Exploration(new WorkflowEngine(Shipped.Definition(definitionId), Shipped.Catalog));
        exploration.Explore();
        return exploration;
    }

    /// <summary>States from which no walk reaches an end, as people would name them.</summary>
    public IEnumerable<string> StatesWithoutEnd()
    {
        var ends = _states.Where(s => s.Value.SubStatus == WorkflowSubStatus.Finished).Select(s => s.Key).ToHashSet();
        for (var before = -1; before != ends.Count;)
        {
            before = ends.Count;
            ends.UnionWith(_turns.Where(t => ends.Contains(t.To)).Select(t => t.From).ToList());
        }

        return _states.Keys.Except(ends);
    }

    private void Explore()
    {
        Reach(_engine.Start(new StartArguments { Trigger = _engine.StartEvent }, _now));
        while (_toDo.TryDequeue(out var state))
        {
            foreach (var step in _engine.WaitingSteps(state))
            {
                foreach (var outcome in step.Outcomes)
                {
                    _turns.Add((Key(state), Reach(_engine.Resume(state, step.Id, outcome, _now))));
                }
            }
        }
    }

    private string Reach(Turn turn)
    {
        _taken.UnionWith(turn.Journal.Where(e => e.Kind == JournalKind.Completed).SelectMany(Outcomes));
        var key = Key(turn.State);
        if (_states.TryAdd(key, turn.State))
        {
            Assert.True(_states.Count <= MostStates, "The definition has too many states to walk them all.");
            _toDo.Enqueue(turn.State);
        }

        return key;
    }

    // A fork completes with several outcomes at once.
    private static IEnumerable<string> Outcomes(JournalEntry entry) =>
        (entry.Outcome ?? "").Split(',', StringSplitOptions.TrimEntries).Select(outcome => $"{entry.ActivityId}.{outcome}");

    // Two states are the same place when the same steps wait, the same tokens lie and the variables agree.
    private static string Key(WorkflowState state) => string.Join(
        " | ",
        state.SubStatus,
        string.Join(' ', state.OpenSteps.Select(s => s.ActivityId).Order(StringComparer.Ordinal)),
        string.Join(' ', state.Flowcharts.Select(f => $"{f.ActivityId}[{string.Join(',', f.Tokens.Order())}]").Order(StringComparer.Ordinal)),
        string.Join(' ', state.Variables.Select(v => $"{v.Key}={v.Value}").Order(StringComparer.Ordinal)));
}
