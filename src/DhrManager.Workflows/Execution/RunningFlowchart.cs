using DhrManager.Workflows.Execution.Graph;

namespace DhrManager.Workflows.Execution;

/// <summary>One run of a flowchart while a turn is being worked out.</summary>
internal sealed class RunningFlowchart(string id, FlowGraph graph, RunningFlowchart? parent, RunningWorkflow workflow)
{
    private readonly int[] _tokens = new int[graph.Edges.Length];
    private readonly int[] _tokensInto = new int[graph.Nodes.Length];
    private int _tokenCount;

    public string Id => id;

    public FlowGraph Graph => graph;

    public RunningFlowchart? Parent => parent;

    public RunningWorkflow Workflow => workflow;

    /// <summary>The flowchart's own variables by id.</summary>
    public Dictionary<string, object?> Variables { get; init; } = [];

    /// <summary>Its steps in the queue.</summary>
    public int QueuedSteps { get; set; }

    /// <summary>Its steps that wait, and flowcharts inside it that have not ended.</summary>
    public int OpenSteps { get; set; }

    /// <summary>With any, it never completes.</summary>
    public int FaultedSteps { get; set; }

    public bool IsClosed { get; set; }

    public bool HasPendingWork => QueuedSteps > 0 || OpenSteps > 0 || _tokenCount > 0 || FaultedSteps > 0;

    public void PutToken(Edge edge)
    {
        _tokens[edge.Index]++;
        _tokensInto[edge.Target.Index]++;
        _tokenCount++;
    }

    /// <summary>A step that completes takes every token on its inbound connections, however many there are.</summary>
    public void TakeTokensInto(Node node)
    {
        _tokenCount -= _tokensInto[node.Index];
        _tokensInto[node.Index] = 0;

        foreach (var edge in node.Incoming)
        {
            _tokens[edge.Index] = 0;
        }
    }

    /// <summary>Whether a step that a token has just reached may run.</summary>
    public bool IsReady(Node node) => node.JoinsAll ? HasTokenOnEveryConnectionInto(node) : !IsTokenOnTheWayTo(node);

    /// <summary>The place of the connection of each token, lowest first.</summary>
    public IReadOnlyList<int> TokenList()
    {
        var list = new List<int>(_tokenCount);

        for (var index = 0; index < _tokens.Length; index++)
        {
            for (var count = _tokens[index]; count > 0; count--)
            {
                list.Add(index);
            }
        }

        return list;
    }

    /// <summary>The value of a variable in reach: the flowchart's own, one of a flowchart around it, or the workflow's.</summary>
    public object? Variable(string variableId)
    {
        for (var flowchart = this; flowchart is not null; flowchart = flowchart.Parent)
        {
            if (flowchart.Variables.TryGetValue(variableId, out var value))
            {
                return value;
            }
        }

        return workflow.Variables.GetValueOrDefault(variableId);
    }

    /// <summary>Sets the variable where it is declared; one that nobody declared becomes the workflow's.</summary>
    public void SetVariable(string variableId, object? value)
    {
        var flowchart = this;

        while (flowchart is not null && !flowchart.Variables.ContainsKey(variableId))
        {
            flowchart = flowchart.Parent;
        }

        (flowchart?.Variables ?? workflow.Variables)[variableId] = value;
    }

    private bool HasTokenOnEveryConnectionInto(Node node)
    {
        // Tokens of a single connection are all alike, so there is nothing to wait for.
        if (node.Incoming.Length < 2)
        {
            return true;
        }

        foreach (var edge in node.Incoming)
        {
            if (_tokens[edge.Index] == 0)
            {
                return false;
            }
        }

        return true;
    }

    // Elsa holds a step back while a step that leads to it has yet to run. In flowcharts the validator accepts that never happens.
    private bool IsTokenOnTheWayTo(Node node)
    {
        foreach (var source in node.ForwardSources)
        {
            if (_tokensInto[source] > 0)
            {
                return true;
            }
        }

        return false;
    }
}
