using DhrManager.Workflows.Definitions.Validation.Levels;

namespace DhrManager.Workflows.Definitions.Validation.Rules;

/// <summary>Followers that Elsa's counter mode starts in another order than drawn.</summary>
/// <remarks>
/// Counter mode starts a step only when it knows that no other port leads there any more. It learns that of the ports
/// not taken after it has started the followers listed before them.
/// </remarks>
internal static class OrderRules
{
    public static void Check(LevelGraph level, Report report)
    {
        var backEdges = DepthFirst.BackEdges(level.Successors).ToHashSet();

        for (var step = 0; step < level.Steps.Count; step++)
        {
            if (SharedTarget(level, step, backEdges) is { } target)
            {
                report.Warn(level.Steps[step].Id, "C-SAMETARGET", $"Two ports of {level.Steps[step].Id} lead to {target} and one of them leads elsewhere too; in Elsa's counter mode the order of the followers differs. Put a step of its own between that port and {target}.");
            }
        }
    }

    private static string? SharedTarget(LevelGraph level, int step, HashSet<(int Source, int Target)> backEdges)
    {
        foreach (var way in level.Choices[step].Where(way => level.Choices[step].Length > 1 && way.DistinctBy(c => c.Target).Count() > 1))
        {
            var others = level.Choices[step].Where(other => other != way).SelectMany(other => other).Select(c => level.Number(c.Target));
            var reached = Ahead(level, others, backEdges);

            if (way.FirstOrDefault(c => reached.Contains(level.Number(c.Target))) is { } shared)
            {
                return shared.Target;
            }
        }

        return null;
    }

    private static HashSet<int> Ahead(LevelGraph level, IEnumerable<int> from, HashSet<(int Source, int Target)> backEdges)
    {
        var found = from.ToHashSet();
        var open = new Stack<int>(found);

        while (open.TryPop(out var step))
        {
            foreach (var target in level.Successors[step].Where(target => !backEdges.Contains((step, target)) && found.Add(target)))
            {
                open.Push(target);
            }
        }

        return found;
    }
}
