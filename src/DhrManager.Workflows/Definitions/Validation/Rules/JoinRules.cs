using DhrManager.Workflows.Definitions.Validation.Levels;
using DhrManager.Workflows.Definitions.Validation.Tokens;

namespace DhrManager.Workflows.Definitions.Validation.Rules;

/// <summary>Arrows between the same two steps.</summary>
internal static class JoinRules
{
    public static void Check(LevelGraph level, Report report)
    {
        foreach (var pair in level.Connections.GroupBy(c => (c.Source, c.Target)).Where(g => g.Count() > 1))
        {
            if (LevelGraph.KindOf(level.Steps[level.Number(pair.Key.Target)]) is NodeKind.Join)
            {
                report.Refuse(pair.Key.Target, "V-JOINTWICE", $"Join {pair.Key.Target} has more than one connection from {pair.Key.Source}, and what follows it would start twice; put a step of its own on each branch, or connect only one.");
            }
        }
    }
}
