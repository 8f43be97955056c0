using DhrManager.Workflows.Definitions;
using DhrManager.Workflows.Execution.Graph;

namespace DhrManager.Workflows.Execution.Migration;

/// <summary>One instance on its way to another definition.</summary>
internal sealed class Move
{
    private readonly WorkflowState _state;
    private readonly WorkflowEngine _from;
    private readonly WorkflowEngine _to;
    private readonly IReadOnlyDictionary<string, string> _map;
    private readonly List<string> _obstacles = [];
    private readonly List<KeptStep> _kept = [];
    private readonly List<string> _vanishing = [];

    public Move(WorkflowState state, WorkflowEngine from, WorkflowEngine to, IReadOnlyDictionary<string, string>? map)
    {
        from.Check(state);
        _state = state;
        _from = from;
        _to = to;
        _map = map ?? new Dictionary<string, string>();

        if (state.Status == WorkflowStatus.Finished)
        {
            _obstacles.Add($"The workflow has ended ({state.SubStatus}).");
        }

        Result = Moved();
        Preview = new MigrationPreview(_kept, _vanishing, Appearing(), _obstacles);
    }

    /// <summary>Of use only when the preview has no obstacles.</summary>
    public WorkflowState Result { get; }

    public MigrationPreview Preview { get; }

    private WorkflowState Moved() => _state with
    {
        DefinitionId = _to.Definition.DefinitionId,
        Version = _to.Definition.Version,
        Hash = _to.Definition.Hash,
        Variables = Kept(_state.Variables, _to.Definition.Variables),
        Flowcharts = [.. _state.Flowcharts.Select(Moved).OfType<FlowchartInstance>()],
        OpenSteps = [.. _state.OpenSteps.Select(Moved).OfType<OpenStep>()],
    };

    private FlowchartInstance? Moved(FlowchartInstance instance)
    {
        var from = _from.Root.FindFlowchart(instance.ActivityId)!;

        if (Counterpart(from) is not { } to)
        {
            _obstacles.Add($"The flowchart {instance.ActivityId} is open and the new definition has none in its place.");
            return null;
        }

        return instance with
        {
            ActivityId = to.Flowchart.Id,
            Tokens = [.. instance.Tokens.Select(t => Moved(from.Edges[t], to)).OfType<int>().Order()],
            Variables = Kept(instance.Variables, to.Flowchart.Variables),
        };
    }

    private OpenStep? Moved(OpenStep step)
    {
        var instance = _state.Flowcharts.First(f => f.Id == step.FlowchartId);
        var from = _from.Root.FindFlowchart(instance.ActivityId)!;
        var target = Counterpart(from)?.Find(Mapped(step.ActivityId));

        if (target is null || target.Activity.Type != from.Find(step.ActivityId)!.Activity.Type)
        {
            _vanishing.Add(step.ActivityId);
            _obstacles.Add($"The step {step.ActivityId} is open and the new definition has no step of its type in its place.");
            return null;
        }

        if (_kept.Find(k => k.To == target.Id && k.From != step.ActivityId) is { } other)
        {
            _obstacles.Add($"The steps {other.From} and {step.ActivityId} are both open and would become one, {target.Id}.");
        }

        _kept.Add(new KeptStep(step.Id, step.ActivityId, target.Id));
        return step with { ActivityId = target.Id };
    }

    // On the way to a join a token stands for one particular branch, so it needs that very connection. Elsewhere it only says that the
    // step is running, so any connection into that step will do; a step nothing leads to any more needs no token.
    private int? Moved(Edge edge, FlowGraph to)
    {
        var target = to.Find(Mapped(edge.Target.Id));
        var same = Array.Find(to.Edges, e => e.Source.Id == Mapped(edge.Source.Id) && e.Port == edge.Port && e.Target == target);

        if (same is not null)
        {
            return same.Index;
        }

        if (target is null || target.JoinsAll)
        {
            _obstacles.Add(
                $"A token is on the connection from {edge.Source.Id} ({edge.Port}) to {edge.Target.Id}, which the new definition lacks.");
            return null;
        }

        return target.Incoming.FirstOrDefault()?.Index;
    }

    // The root answers to the root whatever it is called.
    private FlowGraph? Counterpart(FlowGraph from)
    {
        if (from.Parent is null)
        {
            return _to.Root;
        }

        return Counterpart(from.Parent)?.Find(Mapped(from.Flowchart.Id))?.Nested;
    }

    private string Mapped(string activityId) => _map.GetValueOrDefault(activityId, activityId);

    private static Dictionary<string, object?> Kept(IReadOnlyDictionary<string, object?> values, IReadOnlyList<Variable> variables)
    {
        var kept = Values.Defaults(variables);

        foreach (var variable in variables.Where(v => values.ContainsKey(v.Id)))
        {
            kept[variable.Id] = Values.Convert(values[variable.Id], variable.TypeName);
        }

        return kept;
    }

    private List<string> Appearing()
    {
        var known = _from.Root.AllNodes().Select(n => Mapped(n.Id)).ToHashSet();
        return [.. _to.Root.AllNodes().Where(n => !known.Contains(n.Id)).Select(n => n.Id)];
    }
}
