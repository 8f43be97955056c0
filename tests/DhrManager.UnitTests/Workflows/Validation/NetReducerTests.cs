using DhrManager.Workflows.Definitions.Validation.Levels;
using DhrManager.Workflows.Definitions.Validation.Tokens;

namespace DhrManager.UnitTests.Workflows.Validation;

public class NetReducerTests
{
    private const int Limit = 20_000;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_random_net_is_judged_alike_reduced_or_not(int round)
    {
        var sound = 0;

        for (var seed = round * 5_000; seed < (round + 1) * 5_000; seed++)
        {
            sound += AssertAlike(RandomNet.Draw(seed), seed);
        }

        Assert.InRange(sound, 500, 4_500);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_structured_net_is_judged_alike_reduced_or_not(int round)
    {
        var sound = 0;

        for (var seed = round * 2_000; seed < (round + 1) * 2_000; seed++)
        {
            sound += AssertAlike(StructuredNet.Draw(seed), seed);
        }

        Assert.InRange(sound, 500, 1_950);
    }

    private static int AssertAlike(TokenNet net, int seed)
    {
        var full = TokenGame.Play(net, Limit);

        // Flowcharts with such joins are refused before they are played.
        if (!full.IsComplete || HasLoopIntoJoin(net))
        {
            return 0;
        }

        var (smaller, origins) = NetReducer.Reduce(net);
        var reduced = TokenGame.Play(smaller, Limit).Renumbered(origins);

        Assert.True(full.IsSound == reduced.IsSound, $"Seed {seed}: {full.IsSound} in full, {reduced.IsSound} reduced; {Text(net)}");

        if (full.IsSound)
        {
            Assert.True(full.EndsWithOpenSibling.SetEquals(reduced.EndsWithOpenSibling), $"Seed {seed}: other Ends find a sibling; {Text(net)}");
            Assert.True(full.EndsWithOpenFlowchart.SetEquals(reduced.EndsWithOpenFlowchart), $"Seed {seed}: other Ends find a flowchart; {Text(net)}");
        }

        return full.IsSound ? 1 : 0;
    }

    private static bool HasLoopIntoJoin(TokenNet net)
    {
        int[][] successors = [.. net.Choices.Select(ways => ways.SelectMany(way => way).Select(e => net.Edges[e].Target).ToArray())];

        return DepthFirst.BackEdges(successors).Exists(e => net.Kinds[e.Target] is NodeKind.Join);
    }

    private static string Text(TokenNet net) => string.Join("; ", net.Kinds.Select((kind, n) =>
        $"{n} {kind} -> {string.Join(" | ", net.Choices[n].Select(way => string.Join(" ", way.Select(e => net.Edges[e].Target))))}"));
}
