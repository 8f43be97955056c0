using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions.Validation.Levels;
using DhrManager.Workflows.Definitions.Validation.Rules;

namespace DhrManager.Workflows.Definitions.Validation;

/// <summary>Checks how each flowchart flows: joins, loops, tokens and ends. Nested flowcharts first, each on its own.</summary>
internal sealed class FlowChecks(ActivityCatalog catalog, Report report)
{
    private readonly Dictionary<Flowchart, LevelGraph> _levels = new(ReferenceEqualityComparer.Instance);

    public void Check(Flowchart root) => Check(root, isNested: false);

    // True when the flowchart and all that is nested in it can be played without deviation.
    private bool Check(Flowchart chart, bool isNested)
    {
        var areNestedSound = true;

        foreach (var nested in chart.Activities.OfType<Flowchart>())
        {
            areNestedSound &= Check(nested, isNested: true);
        }

        return chart.Activities.Count > 0 && CheckLevel(LevelOf(chart), isNested, areNestedSound) && areNestedSound;
    }

    private bool CheckLevel(LevelGraph level, bool isNested, bool areNestedSound)
    {
        JoinRules.Check(level, report);
        OrderRules.Check(level, report);
        LoopRules.Check(level, report);

        if (!IsPlayable(level))
        {
            return false;
        }

        var game = GameRules.Check(level, report);
        var isSound = game is { IsComplete: true, IsSound: true };

        if (isSound && areNestedSound)
        {
            new EndRules(level, game, report).Check(isNested, LevelOf, catalog);
        }

        return isSound;
    }

    // What these steps do cannot be said, so nothing that follows from it would help the author.
    private bool IsPlayable(LevelGraph level) =>
        !level.Steps.Any(step => report.Has(step.Id, "V-WAITANY", "V-MATCHANY", "V-JOINHEAD"));

    private LevelGraph LevelOf(Flowchart chart)
    {
        if (!_levels.TryGetValue(chart, out var level))
        {
            _levels.Add(chart, level = new LevelGraph(chart, catalog));
        }

        return level;
    }
}
