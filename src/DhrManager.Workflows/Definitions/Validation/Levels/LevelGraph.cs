using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions.Validation.Tokens;

namespace DhrManager.Workflows.Definitions.Validation.Levels;

/// <summary>The steps of one flowchart that can be reached, numbered, with the connections that can be followed.</summary>
internal sealed class LevelGraph
{
    private readonly Dictionary<string, int> _numbers;

    /// <param name="chart">Not without steps.</param>
    public LevelGraph(Flowchart chart, ActivityCatalog catalog)
    {
        var followed = FollowedConnections.Of(chart, catalog).ToLookup(c => c.Source);

        Chart = chart;
        Steps = Reachable(chart, followed);
        _numbers = Steps.Select((step, number) => (step.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number);
        Connections = [.. Steps.SelectMany(step => followed[step.Id])];
        Choices = [.. Steps.Select(step => ChoicesOf(step, [.. followed[step.Id]], catalog))];
        Successors = [.. Choices.Select(ways => ways.SelectMany(way => way).Select(c => Number(c.Target)).Distinct().ToArray())];
    }

    public Flowchart Chart { get; }

    /// <summary>The entry is number 0.</summary>
    public IReadOnlyList<Activity> Steps { get; }

    /// <summary>By source; those of one source in the file's order.</summary>
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

    private static IReadOnlyList<Connection>[] ChoicesOf(Activity step, List<Connection> outbound, ActivityCatalog catalog)
    {
        if (KindOf(step) is NodeKind.End or NodeKind.Finish)
        {
            return [];
        }

        var isKnown = catalog.Find(step.Type) is not null;
        var ports = isKnown ? Ports.Of(step, catalog) : [.. outbound.Select(c => c.SourcePort)];

        return Ports.AllAtOnce(step) || ports.Count == 0
            ? [outbound]
            : [.. ports.Distinct().Select(port => outbound.Where(c => c.SourcePort == port).ToList())];
    }

    private static List<Activity> Reachable(Flowchart chart, ILookup<string, Connection> followed)
    {
        var steps = chart.Activities.DistinctBy(step => step.Id).ToDictionary(step => step.Id);
        var found = new List<Activity> { Entry.Of(chart)! };
        var seen = new HashSet<string> { found[0].Id };

        for (var next = 0; next < found.Count; next++)
        {
            found.AddRange(followed[found[next].Id].Select(c => c.Target).Where(seen.Add).Select(id => steps[id]));
        }

        return found;
    }
}
