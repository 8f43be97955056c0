namespace DhrManager.Workflows.Definitions.Validation.Tokens;

/// <summary>A net whose arrows can be moved, for <see cref="NetReducer"/>.</summary>
internal sealed class NetDraft
{
    private readonly DraftEdge _start;

    private NetDraft(List<DraftNode> nodes, DraftEdge start)
    {
        Nodes = [.. nodes];
        _start = start;
    }

    public HashSet<DraftNode> Nodes { get; }

    public static NetDraft Of(TokenNet net)
    {
        var nodes = net.Kinds.Select((kind, number) => new DraftNode(number, kind)).ToList();
        var edges = net.Edges
            .Select(e => new DraftEdge(e.Source < 0 ? null : nodes[e.Source], nodes[e.Target], e.IsNested))
            .ToList();

        edges.ForEach(edge => edge.Target.Inbound.Add(edge));
        nodes.ForEach(node => node.Choices.AddRange(net.Choices[node.Number].Select(choice => ChoiceOf(choice.Select(e => edges[e])))));

        return new NetDraft(nodes, edges[net.Start]);
    }

    public bool Contains(DraftNode node) => Nodes.Contains(node);

    public bool Remove(DraftNode node) => Nodes.Remove(node);

    /// <summary>Takes a choice away from a node, with its arrows.</summary>
    public static bool Remove(DraftNode node, DraftChoice choice)
    {
        choice.Edges.ForEach(edge => edge.Target.Inbound.Remove(edge));

        return node.Choices.Remove(choice);
    }

    /// <summary>Takes an arrow out of a choice; another one stands for it.</summary>
    public static void Absorb(DraftChoice choice, DraftEdge kept, DraftEdge extra)
    {
        kept.IsNested |= extra.IsNested;
        choice.Edges.Remove(extra);
        extra.Target.Inbound.Remove(extra);
    }

    /// <summary>Puts arrows of a later split in the place of the arrow that led to it.</summary>
    public static void Replace(DraftChoice choice, DraftEdge edge, List<DraftEdge> edges, DraftNode source)
    {
        edges.ForEach(e => e.Source = source);
        choice.Edges.Remove(edge);
        choice.Edges.AddRange(edges);
    }

    public (TokenNet Net, int[] Origins) ToNet()
    {
        var nodes = Nodes.OrderBy(node => node.Number).ToList();
        var numbers = nodes.Select((node, number) => (node, number)).ToDictionary(pair => pair.node, pair => pair.number);
        var edges = nodes.SelectMany(node => node.Choices).SelectMany(choice => choice.Edges).Append(_start).ToList();
        var places = edges.Select((edge, place) => (edge, place)).ToDictionary(pair => pair.edge, pair => pair.place);

        var net = new TokenNet(
            [.. nodes.Select(node => node.Kind)],
            [.. edges.Select(e => new NetEdge(e.Source is null ? -1 : numbers[e.Source], numbers[e.Target], e.IsNested))],
            [.. nodes.Select(node => node.Choices.Select(choice => choice.Edges.Select(e => places[e]).ToArray()).ToArray())],
            places[_start]);

        return (net, [.. nodes.Select(node => node.Number)]);
    }

    private static DraftChoice ChoiceOf(IEnumerable<DraftEdge> edges)
    {
        var choice = new DraftChoice();
        choice.Edges.AddRange(edges);

        return choice;
    }
}
