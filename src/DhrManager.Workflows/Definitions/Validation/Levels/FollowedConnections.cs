using DhrManager.Workflows.Activities;

namespace DhrManager.Workflows.Definitions.Validation.Levels;

/// <summary>The connections of a flowchart that Elsa would follow, in the file's order, each once.</summary>
internal static class FollowedConnections
{
    /// <summary>What a type outside the catalog can give is unknown, so all its connections count.</summary>
    public static IEnumerable<Connection> Of(Flowchart chart, ActivityCatalog catalog)
    {
        var ports = chart.Activities.DistinctBy(step => step.Id).ToDictionary(step => step.Id, step => PortsOf(step, catalog));

        return chart.Connections
            .Where(c => ports.ContainsKey(c.Target) && ports.TryGetValue(c.Source, out var known) && known?.Contains(c.SourcePort) != false)
            .DistinctBy(c => (c.Source, c.SourcePort, c.Target, c.TargetPort));
    }

    private static HashSet<string>? PortsOf(Activity step, ActivityCatalog catalog) =>
        catalog.Find(step.Type) is null ? null : [.. Ports.Of(step, catalog)];
}
