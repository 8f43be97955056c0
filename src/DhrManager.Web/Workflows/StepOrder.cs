using DhrManager.Workflows.Definitions;

namespace DhrManager.Web.Workflows;

/// <summary>What can follow what in a definition, across the borders of the flowcharts inside it.</summary>
internal static class StepOrder
{
    /// <summary>
    /// The direct followers of each step. Into a group means to its first steps; out of its last steps means to what
    /// follows the group.
    /// </summary>
    public static ILookup<string, string> Followers(Flowchart root) => Arrows(root, []).ToLookup(pair => pair.From, pair => pair.To);

    /// <summary>The steps where a flowchart begins.</summary>
    public static IEnumerable<Activity> First(Flowchart flowchart)
    {
        var entered = flowchart.Connections.Select(c => c.Target).ToHashSet();
        return flowchart.Activities.Where(a => !entered.Contains(a.Id));
    }

    private static IEnumerable<(string From, string To)> Arrows(Flowchart flowchart, IReadOnlyList<string> afterwards)
    {
        foreach (var connection in flowchart.Connections)
        {
            yield return (connection.Source, connection.Target);
        }

        var targets = flowchart.Connections.ToLookup(c => c.Source, c => c.Target);
        foreach (var last in flowchart.Activities.Where(a => !targets.Contains(a.Id)))
        {
            foreach (var id in afterwards)
            {
                yield return (last.Id, id);
            }
        }

        foreach (var group in flowchart.Activities.OfType<Flowchart>())
        {
            foreach (var first in First(group))
            {
                yield return (group.Id, first.Id);
            }

            foreach (var pair in Arrows(group, [.. targets[group.Id]]))
            {
                yield return pair;
            }
        }
    }
}
