using System.Globalization;
using DhrManager.Workflows.Execution.Graph;

namespace DhrManager.Workflows.Execution;

/// <summary>A workflow while a turn is being worked out: a state that can be changed.</summary>
internal sealed class RunningWorkflow
{
    private int _counter;

    private RunningWorkflow(WorkflowState state)
    {
        Before = state;
        _counter = state.Counter;
        SubStatus = state.SubStatus;
        CorrelationId = state.CorrelationId;
        Name = state.Name;
        Inputs = state.Inputs;
        Variables = new Dictionary<string, object?>(state.Variables);
        OpenSteps = [.. state.OpenSteps];
        Incidents = [.. state.Incidents];
    }

    /// <summary>The state the turn began with.</summary>
    public WorkflowState Before { get; }

    public WorkflowSubStatus SubStatus { get; set; }

    public string? CorrelationId { get; set; }

    public string? Name { get; set; }

    public IReadOnlyDictionary<string, object?> Inputs { get; }

    public Dictionary<string, object?> Variables { get; }

    /// <summary>Flowcharts that have begun and not ended, by id, in the order in which they began.</summary>
    public OrderedDictionary<string, RunningFlowchart> Flowcharts { get; } = [];

    /// <summary>Oldest first.</summary>
    public List<OpenStep> OpenSteps { get; }

    public List<Incident> Incidents { get; }

    public static RunningWorkflow From(WorkflowState state, FlowGraph root)
    {
        var workflow = new RunningWorkflow(state);

        foreach (var instance in state.Flowcharts)
        {
            workflow.Restore(instance, root);
        }

        foreach (var step in state.OpenSteps)
        {
            workflow.Flowcharts[step.FlowchartId].OpenSteps++;
        }

        return workflow;
    }

    public string NextId() => (++_counter).ToString(CultureInfo.InvariantCulture);

    public RunningFlowchart Open(FlowGraph graph, RunningFlowchart? parent)
    {
        var flowchart = new RunningFlowchart(NextId(), graph, parent, this)
        {
            Variables = Values.Defaults(graph.Flowchart.Variables),
        };

        Flowcharts.Add(flowchart.Id, flowchart);
        return flowchart;
    }

    public WorkflowState ToState() => Before with
    {
        SubStatus = SubStatus,
        CorrelationId = CorrelationId,
        Name = Name,
        Counter = _counter,
        Variables = Variables,
        Flowcharts = [.. Flowcharts.Values.Select(ToInstance)],
        OpenSteps = OpenSteps,
        Incidents = Incidents,
    };

    private static FlowchartInstance ToInstance(RunningFlowchart flowchart) => new(
        flowchart.Id,
        flowchart.Graph.Flowchart.Id,
        flowchart.Parent?.Id,
        flowchart.TokenList(),
        flowchart.FaultedSteps,
        flowchart.Variables);

    private void Restore(FlowchartInstance instance, FlowGraph root)
    {
        // Parents come before what is inside them, because they began before.
        var parent = instance.ParentId is null ? null : Flowcharts[instance.ParentId];
        var graph = parent is null ? root : parent.Graph.Find(instance.ActivityId)!.Nested!;

        var flowchart = new RunningFlowchart(instance.Id, graph, parent, this)
        {
            FaultedSteps = instance.FaultedSteps,
            Variables = new Dictionary<string, object?>(instance.Variables),
        };

        foreach (var token in instance.Tokens)
        {
            flowchart.PutToken(graph.Edges[token]);
        }

        if (parent is not null)
        {
            parent.OpenSteps++;
        }

        Flowcharts.Add(flowchart.Id, flowchart);
    }
}
