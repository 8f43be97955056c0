using DhrManager.Workflows.Activities;

namespace DhrManager.Workflows.Definitions.Validation.Levels;

/// <summary>Where a flowchart begins, by Elsa's rules.</summary>
internal static class Entry
{
    /// <summary>The step it begins with; null for a flowchart without steps.</summary>
    public static Activity? Of(Flowchart chart) =>
        chart.Activities.FirstOrDefault(IsStart)
        ?? chart.Activities.FirstOrDefault(step => step.CanStartWorkflow)
        ?? Roots(chart).FirstOrDefault()
        ?? (chart.Activities.Count > 0 ? chart.Activities[0] : null);

    /// <summary>Every step that has a claim to be the entry. When there is one that says so, roots have none.</summary>
    public static IReadOnlyList<Activity> Candidates(Flowchart chart)
    {
        var declared = chart.Activities.Where(step => IsStart(step) || step.CanStartWorkflow).ToList();

        return declared.Count > 0 ? declared : [.. Roots(chart)];
    }

    private static bool IsStart(Activity step) => step.Type is ActivityNames.Start;

    private static IEnumerable<Activity> Roots(Flowchart chart)
    {
        var targets = chart.Connections.Select(connection => connection.Target).ToHashSet();

        return chart.Activities.Where(step => !targets.Contains(step.Id));
    }
}
