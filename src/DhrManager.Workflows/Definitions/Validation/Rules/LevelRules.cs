using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions.Validation.Levels;

namespace DhrManager.Workflows.Definitions.Validation.Rules;

/// <summary>What can be told of a flowchart's shape without playing it: its entry and what is reached from there.</summary>
internal static class LevelRules
{
    public static void Check(Flowchart chart, ActivityCatalog catalog, Report report)
    {
        if (chart.Activities.Count == 0)
        {
            report.Refuse(chart.Id, "V-EMPTY", $"Flowchart {chart.Id} has no steps and would complete at once; draw its steps or remove it.");
            return;
        }

        CheckStart(chart, report);
        CheckReach(chart, new LevelGraph(chart, catalog), report);
    }

    private static void CheckStart(Flowchart chart, Report report)
    {
        var candidates = Entry.Candidates(chart);

        if (candidates.Count > 1)
        {
            var names = string.Join(", ", candidates.Select(step => step.Id));
            report.Refuse(candidates[1].Id, "V-START", $"Flowchart {chart.Id} can begin at more than one step ({names}); draw one Elsa.Start and connect it to the first step.");
        }

        if (chart.LegacyStart is { } start && start != Entry.Of(chart)!.Id)
        {
            report.Refuse(chart.Id, "V-START", $"The \"start\" property names {start}, but flowchart {chart.Id} begins at {Entry.Of(chart)!.Id}; remove the property and draw one Elsa.Start.");
        }
    }

    private static void CheckReach(Flowchart chart, LevelGraph level, Report report)
    {
        foreach (var step in chart.Activities.Where(step => !level.Contains(step.Id)))
        {
            report.Refuse(step.Id, "V-UNREACHABLE", $"No path leads from {level.Steps[0].Id}, where flowchart {chart.Id} begins, to {step.Id}; connect the step or remove it.");
        }
    }
}
