using DhrManager.Workflows.Definitions.Validation.Tokens;

namespace DhrManager.Workflows.Definitions.Validation.Levels;

/// <summary>Turns a level into the net of the token game. Nodes keep their numbers.</summary>
internal static class LevelNet
{
    /// <summary>A nested flowchart that may finish the whole workflow gets a way to a Finish of its own.</summary>
    public static TokenNet Of(LevelGraph level)
    {
        var kinds = level.Steps.Select(LevelGraph.KindOf).ToList();
        var edges = new List<NetEdge>();
        var choices = level.Choices.Select((ways, n) => ways.Select(way => AddAll(way)).ToList()).ToList();

        foreach (var step in level.Steps.OfType<Flowchart>().Where(MayFinish))
        {
            choices[level.Number(step.Id)].Add([Add(level.Number(step.Id), kinds.Count, isNested: false)]);
            choices.Add([]);
            kinds.Add(NodeKind.Finish);
        }

        var start = Add(-1, 0, level.Steps[0] is Flowchart);

        return new TokenNet([.. kinds], [.. edges], [.. choices.Select(ways => ways.ToArray())], start);

        int[] AddAll(IReadOnlyList<Connection> way) =>
            [.. way.Select(c => Add(level.Number(c.Source), level.Number(c.Target), level.Steps[level.Number(c.Target)] is Flowchart))];

        int Add(int source, int target, bool isNested)
        {
            edges.Add(new NetEdge(source, target, isNested));

            return edges.Count - 1;
        }
    }

    private static bool MayFinish(Flowchart chart) => chart.Activities.Any(step =>
        LevelGraph.KindOf(step) is NodeKind.Finish || (step is Flowchart nested && MayFinish(nested)));
}
