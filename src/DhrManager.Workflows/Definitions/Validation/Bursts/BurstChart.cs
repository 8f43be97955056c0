using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions.Validation.Levels;
using DhrManager.Workflows.Definitions.Validation.Tokens;

namespace DhrManager.Workflows.Definitions.Validation.Bursts;

/// <summary>A flowchart and everything nested in it, numbered. The outermost flowchart is level 0 and its steps come first.</summary>
internal sealed class BurstChart
{
    private readonly Func<Flowchart, LevelGraph> _levelOf;
    private readonly ActivityCatalog _catalog;

    public BurstChart(Flowchart chart, Func<Flowchart, LevelGraph> levelOf, ActivityCatalog catalog)
    {
        _levelOf = levelOf;
        _catalog = catalog;
        Add(chart, parent: -1);
    }

    public List<BurstNode> Nodes { get; } = [];

    /// <summary>By edge: the step it leads to.</summary>
    public List<int> Targets { get; } = [];

    public List<BurstLevel> Levels { get; } = [];

    /// <summary>Whether a flowchart is the other one or nested in it.</summary>
    public bool IsWithin(int level, int outer)
    {
        while (level > outer)
        {
            level = Nodes[Levels[level].Parent].Level;
        }

        return level == outer;
    }

    // Numbers of outer flowcharts are smaller than those of the flowcharts in them.
    private int Add(Flowchart chart, int parent)
    {
        var graph = _levelOf(chart);
        var first = Nodes.Count;
        var level = Levels.Count;
        Levels.Add(new BurstLevel(parent, first));

        foreach (var step in graph.Steps)
        {
            Nodes.Add(NodeOf(step, level, AddEdges(graph.Choices[graph.Number(step.Id)], graph, first)));
        }

        for (var edge = 0; edge < Targets.Count; edge++)
        {
            if (Targets[edge] >= first)
            {
                Nodes[Targets[edge]].Inbound.Add(edge);
            }
        }

        foreach (var nested in graph.Steps.OfType<Flowchart>())
        {
            var number = first + graph.Number(nested.Id);
            Nodes[number] = Nodes[number] with { Child = Add(nested, number) };
        }

        return level;
    }

    private int[][] AddEdges(IReadOnlyList<Connection>[] choices, LevelGraph graph, int first)
    {
        return [.. choices.Select(choice => choice.Select(AddEdge).ToArray())];

        int AddEdge(Connection connection)
        {
            Targets.Add(first + graph.Number(connection.Target));

            return Targets.Count - 1;
        }
    }

    private BurstNode NodeOf(Activity step, int level, int[][] choices) =>
        new(level, RoleOf(step), LevelGraph.KindOf(step) is NodeKind.Join, Child: -1) { Choices = choices };

    private BurstRole RoleOf(Activity step) => step.Type switch
    {
        ActivityNames.Flowchart => BurstRole.Nested,
        ActivityNames.End => BurstRole.End,
        ActivityNames.Finish => BurstRole.Finish,
        ActivityNames.Fault => BurstRole.Fault,
        _ when _catalog.Find(step.Type)?.Behaviour is not ActivityBehaviour.Waiting => BurstRole.Immediate,
        ActivityNames.StartAt => BurstRole.PerhapsWaiting,
        _ => step.CanStartWorkflow ? BurstRole.PerhapsWaiting : BurstRole.Waiting,
    };
}
