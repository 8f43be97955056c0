using DhrManager.Workflows.Definitions.Validation.Tokens;

namespace DhrManager.UnitTests.Workflows.Validation;

/// <summary>Small nets drawn at random, the same for the same seed; every node can be reached.</summary>
internal static class RandomNet
{
    public static TokenNet Draw(int seed)
    {
        var random = new Random(seed);
        var kinds = Enumerable.Range(0, random.Next(2, 10)).Select(n => n == 0 ? NodeKind.Step : KindOf(random.Next(12))).ToArray();
        var ways = kinds.Select(kind => kind is NodeKind.Step or NodeKind.Join ? Ways(random, kind, kinds.Length) : []).ToArray();
        var reached = Reached(ways);
        var edges = new List<NetEdge>();
        var choices = reached.Select(n => ways[n].Select(way => way.Select(t => Add(n, t)).ToArray()).ToArray()).ToArray();

        return new TokenNet([.. reached.Select(n => kinds[n])], [.. edges, new NetEdge(-1, 0, IsNested: false)], choices, edges.Count);

        int Add(int source, int target)
        {
            edges.Add(new NetEdge(reached.IndexOf(source), reached.IndexOf(target), target % 3 == 1 && kinds[target] is NodeKind.Step));

            return edges.Count - 1;
        }
    }

    private static List<int> Reached(int[][][] ways)
    {
        var reached = new List<int> { 0 };

        for (var next = 0; next < reached.Count; next++)
        {
            reached.AddRange(ways[reached[next]].SelectMany(way => way).Except(reached).ToList());
        }

        return reached;
    }

    private static NodeKind KindOf(int dice) => dice switch
    {
        < 7 => NodeKind.Step,
        < 10 => NodeKind.Join,
        10 => NodeKind.End,
        _ => NodeKind.Finish,
    };

    // Mostly forwards, so that many of the nets are sound.
    private static int[][] Ways(Random random, NodeKind kind, int nodes) =>
        [.. Enumerable.Range(0, kind is NodeKind.Join ? 1 : random.Next(1, 4)).Select(_ => Targets(random, nodes))];

    private static int[] Targets(Random random, int nodes) =>
        [.. Enumerable.Range(0, random.Next(10) switch { < 2 => 0, < 7 => 1, _ => 2 }).Select(_ => random.Next(nodes)).Distinct()];
}
