namespace DhrManager.Workflows.Definitions.Validation.Tokens;

/// <summary>Finds the markings from which the flowchart can never finish and tells whether a join is to blame.</summary>
internal static class StuckMarkings
{
    // Looking for a marking that is passed again costs time; any of the stuck ones would do.
    private const int Tries = 100;

    public static void Note(TokenNet net, MarkingGraph graph, GameResult result)
    {
        var finishing = graph.LeadingTo([MarkingGraph.Finished]);
        var stuck = Enumerable.Range(0, graph.Count).Where(number => !finishing.Contains(number)).ToList();
        var starved = stuck.Where(number => HeldJoins(net, graph[number]).Any()).ToList();

        // Where nothing can move any more the waiting joins are exactly the starved ones; elsewhere some may only be slow.
        var dead = starved.Where(number => IsDead(net, graph[number])).ToList();
        result.Starving.UnionWith((dead.Count > 0 ? dead : starved).SelectMany(number => HeldJoins(net, graph[number])));

        var starving = graph.LeadingTo(starved);
        NoteEndless(net, graph, [.. stuck.Where(number => !starving.Contains(number))], result);
    }

    // Each loop without a way out is named once, by a step that is passed again and again.
    private static void NoteEndless(TokenNet net, MarkingGraph graph, List<int> endless, GameResult result)
    {
        while (endless.Count > 0)
        {
            var repeated = endless.Take(Tries).FirstOrDefault(graph.IsOnCycle, endless[0]);
            result.NoExits.UnionWith(graph[repeated].Bits().Select(edge => net.Edges[edge].Target));

            var told = graph.LeadingTo([repeated]);
            endless.RemoveAll(told.Contains);
        }
    }

    private static IEnumerable<int> HeldJoins(TokenNet net, Marking marking) =>
        marking.Bits().Select(edge => net.Edges[edge].Target).Where(node => net.Kinds[node] is NodeKind.Join);

    private static bool IsDead(TokenNet net, Marking marking) =>
        marking.Bits().Select(edge => net.Edges[edge].Target).All(node =>
            net.Kinds[node] is NodeKind.Join && !Array.TrueForAll(net.Inbound[node], edge => marking[edge]));
}
