using DhrManager.Workflows.Definitions.Validation.Levels;
using DhrManager.Workflows.Definitions.Validation.Tokens;

namespace DhrManager.Workflows.Definitions.Validation.Rules;

/// <summary>Loops that Elsa faults on, and loops that only its token mode carries out as drawn.</summary>
internal static class LoopRules
{
    public static void Check(LevelGraph level, Report report)
    {
        var dominators = new Dominators(level.Successors);
        var backEdges = DepthFirst.BackEdges(level.Successors).ToLookup(e => dominators.Dominates(e.Target, e.Source));

        foreach (var (source, target) in backEdges[false])
        {
            report.Refuse(Name(level, source), "V-BACKEDGE", $"{Name(level, source)} goes back to {Name(level, target)}, but the loop can also be entered elsewhere; let every path into the loop pass {Name(level, target)}, or go back to a step that all paths pass.");
        }

        foreach (var (source, target) in backEdges[true].Where(e => LevelGraph.KindOf(level.Steps[e.Target]) is NodeKind.Join))
        {
            report.Refuse(Name(level, target), "V-JOINHEAD", $"Join {Name(level, target)} is the target of a loop from {Name(level, source)}, and a join ignores what comes back; draw a step after the join and go back to that.");
        }

        WarnOfLoops(level, Loop.Of(level.Successors, backEdges[true]), dominators, report);
    }

    private static void WarnOfLoops(LevelGraph level, List<Loop> loops, Dominators dominators, Report report)
    {
        var backEdges = loops.SelectMany(loop => loop.Body.Select(source => (source, loop.Head))).ToHashSet();

        foreach (var loop in loops)
        {
            var bypassed = Downstream(level, loop, backEdges).FirstOrDefault(step => !dominators.Dominates(loop.Head, step), -1);

            if (bypassed >= 0)
            {
                report.Warn(Name(level, loop.Head), "C-LOOPBYPASS", $"The loop at {Name(level, loop.Head)} leads to {Name(level, bypassed)}, which can also be reached around the loop; Elsa's counter mode may stall there. Wrap the loop in a nested Elsa.Flowchart.");
            }

            if (loops.Find(outer => outer != loop && outer.Body.Contains(loop.Head)) is { } outer)
            {
                report.Warn(Name(level, loop.Head), "C-LOOPNEST", $"The loop at {Name(level, loop.Head)} overlaps the loop at {Name(level, outer.Head)}; Elsa's counter mode may stall there. Wrap the inner loop in a nested Elsa.Flowchart.");
            }
        }
    }

    private static List<int> Downstream(LevelGraph level, Loop loop, HashSet<(int Source, int Target)> backEdges)
    {
        var found = loop.Body.ToList();
        var seen = loop.Body.ToHashSet();

        for (var next = 0; next < found.Count; next++)
        {
            var step = found[next];
            found.AddRange(level.Successors[step].Where(target => !backEdges.Contains((step, target)) && seen.Add(target)));
        }

        return found;
    }

    private static string Name(LevelGraph level, int step) => level.Steps[step].Id;
}
