using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions.Validation.Levels;

namespace DhrManager.Workflows.Definitions.Validation.Rules;

/// <summary>Connections that Elsa would drop, count once, or never follow.</summary>
internal static class ConnectionRules
{
    public static void Check(Flowchart chart, ActivityCatalog catalog, Report report)
    {
        var steps = chart.Activities.DistinctBy(step => step.Id).ToDictionary(step => step.Id);

        foreach (var connection in chart.Connections)
        {
            CheckEnds(connection, steps, report);
        }

        foreach (var outbound in chart.Connections.GroupBy(c => c.Source).Where(g => steps.ContainsKey(g.Key)))
        {
            CheckPorts(steps[outbound.Key], outbound, catalog, report);
        }

        CheckDoubles(chart, report);
    }

    private static void CheckEnds(Connection connection, Dictionary<string, Activity> steps, Report report)
    {
        foreach (var missing in new[] { connection.Source, connection.Target }.Where(id => !steps.ContainsKey(id)))
        {
            var other = missing == connection.Source ? connection.Target : connection.Source;
            report.Refuse(other, "V-ENDPOINT", $"A connection of {other} names {missing}, which is not a step of the same flowchart; draw it to a step that is.");
        }
    }

    private static void CheckPorts(Activity source, IEnumerable<Connection> outbound, ActivityCatalog catalog, Report report)
    {
        if (catalog.Find(source.Type) is null)
        {
            return;
        }

        var ports = Ports.Of(source, catalog).ToHashSet();
        var known = ports.Count == 0 ? "it has none" : "it has " + string.Join(", ", ports);

        foreach (var connection in outbound.Where(c => !ports.Contains(c.SourcePort)))
        {
            if (source.Type is ActivityNames.End or ActivityNames.Finish)
            {
                report.Refuse(source.Id, "V-AFTEREND", $"Nothing can follow {source.Id}, which ends the flow; remove the connection to {connection.Target} or put the step before it.");
            }
            else
            {
                report.Refuse(source.Id, "V-PORT", $"{source.Id} has no port \"{connection.SourcePort}\" ({known}), so the connection to {connection.Target} would never be followed; draw it from a port the step has.");
            }
        }
    }

    private static void CheckDoubles(Flowchart chart, Report report)
    {
        foreach (var twice in chart.Connections.GroupBy(c => (c.Source, c.SourcePort, c.Target, c.TargetPort)).Where(g => g.Count() > 1))
        {
            report.Refuse(twice.Key.Source, "V-DUPEDGE", $"{twice.Key.Source} is connected from port \"{twice.Key.SourcePort}\" to {twice.Key.Target} more than once; remove all but one of these connections.");
        }
    }
}
