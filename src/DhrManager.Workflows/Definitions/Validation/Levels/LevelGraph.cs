using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions.Validation.Tokens;

namespace DhrManager.Workflows.Definitions.Validation.Levels;

/// <summary>The steps of one flowchart that can be reached, numbered, with the connections that can be followed.</summary>
internal sealed class LevelGraph
{
    private readonly ActivityCatalog _catalog;
    private readonly Dictionary<string, int> _numbers;

    /// <param name="chart">Not without steps.</param>
    public LevelGraph(Flowchart chart, ActivityCatalog catalog)
    {
        _catalog = catalog;
        Chart = chart;
        Steps = Reachable(chart);
        _numbers = Steps.Select((step, number) => (step.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number);
        Connections = [.. Followed(chart).Where(c => _numbers.ContainsKey(c.Source)).Distinct()];
        Choices = [.. Steps.Select(ChoicesOf)];
        Successors = [.. Steps.Select((_, n) => Choices[n].SelectMany(c => c).Select(c => Number(c.Target)).Distinct().ToArray())];
    }

    public Flowchart Chart { get; }

    /// <summary>The entry is number 0.</summary>
    public IReadOnlyList<Activity> Steps { get; }

    /// <summary>In the file's order.</summary>
    public IReadOnlyList<Connection> Connections { get; }

    /// <summary>By step: the ways it can complete, each with the connections it then follows, in the file's order.</summary>
    /// <remarks>A declared port without a connection is a way with none.</remarks>
    public IReadOnlyList<Connection>[][] Choices { get; }

    public int[][] Successors { get; }

    public int Number(string id) => _numbers[id];

    public bool Contains(string id) => _numbers.ContainsKey(id);

    public static NodeKind KindOf(Activity step) => step.Type switch
    {
        ActivityNames.FlowJoin => NodeKind.Join,
        ActivityNames.End => NodeKind.End,
        // A fault ends the workflow as surely as Finish does, if less happily.
        ActivityNames.Finish or ActivityNames.Fault => NodeKind.Finish,
        _ => NodeKind.Step,
    };

    private IReadOnlyList<Connection>[] ChoicesOf(Activity step)
    {
        var outbound = Connections.Where(c => c.Source == step.Id).ToList();
        var ports = IsKnown(step) ? Ports.Of(step, _catalog) : outbound.Select(c => c.SourcePort);

        if (KindOf(step) is NodeKind.End or NodeKind.Finish)
        {
            return [];
        }

        return Ports.AllAtOnce(step) || !ports.Any()
            ? [outbound]
            : [.. ports.Distinct().Select(port => outbound.Where(c => c.SourcePort == port).ToList())];
    }

    private bool IsKnown(Activity step) => _catalog.Find(step.Type) is not null;

    private List<Activity> Reachable(Flowchart chart)
    {
        var steps = chart.Activities.DistinctBy(step => step.Id).ToDictionary(step => step.Id);
        var targets = Followed(chart).ToLookup(c => c.Source, c => c.Target);
        var found = new List<Activity> { Entry.Of(chart)! };
        var seen = new HashSet<string> { found[0].Id };

        for (var next = 0; next < found.Count; next++)
        {
            found.AddRange(targets[found[next].Id].Where(seen.Add).Select(id => steps[id]));
        }

        return found;
    }

    private IEnumerable<Connection> Followed(Flowchart chart)
    {
        var steps = chart.Activities.DistinctBy(step => step.Id).ToDictionary(step => step.Id);

        return chart.Connections.Where(c => steps.ContainsKey(c.Target) && steps.TryGetValue(c.Source, out var source)
            && (!IsKnown(source) || Ports.Of(source, _catalog).Contains(c.SourcePort)));
    }
}
