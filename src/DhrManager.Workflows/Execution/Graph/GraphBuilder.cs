using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions;

namespace DhrManager.Workflows.Execution.Graph;

/// <summary>Prepares a definition for running.</summary>
internal sealed class GraphBuilder(WorkflowDefinition definition, ActivityCatalog catalog)
{
    public FlowGraph Build() => Build(definition.Root, parent: null);

    private FlowGraph Build(Flowchart flowchart, FlowGraph? parent)
    {
        var graph = new FlowGraph { Flowchart = flowchart, Parent = parent };

        graph.Nodes = [.. flowchart.Activities.Select((activity, index) => NodeOf(activity, index, graph))];
        graph.Entry = EntryOf(graph);
        graph.Edges = EdgesOf(graph);
        Connect(graph);

        return graph;
    }

    private Node NodeOf(Activity activity, int index, FlowGraph graph)
    {
        var formulas = new FormulaBuilder(definition, graph);

        var node = new Node
        {
            Activity = activity,
            Index = index,
            Kind = NodeKinds.Of(activity, catalog),
            JoinsAll = NodeKinds.JoinsAll(activity),
            Ports = [.. catalog.PortsOf(activity)],
            Inputs = activity.Inputs.ToDictionary(i => i.Key, i => formulas.Build(i.Value), StringComparer.OrdinalIgnoreCase),
            Conditions = [.. activity.Cases.Select(c => formulas.Build(c.Condition))],
            Nested = activity is Flowchart nested ? Build(nested, graph) : null,
        };

        node.Nested?.Self = node;
        return node;
    }

    // Elsa's order of preference. A trigger can only be the second of them here: more than one way in is refused on loading.
    private static Node? EntryOf(FlowGraph graph) =>
        Array.Find(graph.Nodes, n => n.Activity.Type == ActivityNames.Start)
        ?? Array.Find(graph.Nodes, n => n.Activity.CanStartWorkflow)
        ?? Array.Find(graph.Nodes, n => graph.Flowchart.Connections.All(c => c.Target != n.Id))
        ?? graph.Nodes.FirstOrDefault();

    // The same connection twice counts once; one to a step that is not there is dropped. Both as in Elsa, both refused by the validator.
    private static Edge[] EdgesOf(FlowGraph graph)
    {
        var byId = graph.Nodes.GroupBy(n => n.Id).ToDictionary(g => g.Key, g => g.First());
        var edges = new List<Edge>();

        foreach (var (source, port, target) in graph.Flowchart.Connections.Select(c => (c.Source, c.SourcePort, c.Target)).Distinct())
        {
            if (byId.TryGetValue(source, out var from) && byId.TryGetValue(target, out var to))
            {
                edges.Add(new Edge(edges.Count, from, port, to));
            }
        }

        return [.. edges];
    }

    private static void Connect(FlowGraph graph)
    {
        var outgoing = graph.Edges.ToLookup(e => e.Source);
        var incoming = graph.Edges.ToLookup(e => e.Target);

        foreach (var node in graph.Nodes)
        {
            node.Outgoing = [.. outgoing[node]];
            node.Incoming = [.. incoming[node]];
        }

        ForwardSources.Find(graph);
    }
}
