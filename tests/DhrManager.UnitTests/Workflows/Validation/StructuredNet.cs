using DhrManager.Workflows.Definitions.Validation.Tokens;

namespace DhrManager.UnitTests.Workflows.Validation;

/// <summary>Nets made of blocks within blocks, with a mistake now and then; the same for the same seed.</summary>
internal sealed class StructuredNet
{
    private readonly Random _random;
    private readonly List<NodeKind> _kinds = [];
    private readonly List<List<List<int>>> _choices = [];
    private readonly List<NetEdge> _edges = [];

    private StructuredNet(int seed) => _random = new Random(seed);

    public static TokenNet Draw(int seed)
    {
        var net = new StructuredNet(seed);
        var entry = net.Node(NodeKind.Step);
        var last = net.Block(entry, depth: 0);
        net.Way(last);
        net._edges.Add(new NetEdge(-1, entry, IsNested: false));

        return new TokenNet([.. net._kinds], [.. net._edges], [.. net._choices.Select(w => w.Select(e => e.ToArray()).ToArray())], net._edges.Count - 1);
    }

    // Draws a block after a node whose next way is still open; gives the node at which the block ends.
    private int Block(int from, int depth) => (depth > 2 ? 0 : _random.Next(8)) switch
    {
        0 or 1 => To(from, Node(NodeKind.Step)),
        2 => Block(Block(from, depth + 1), depth + 1),
        3 or 4 => Parallel(from, depth),
        5 => Alternative(from, depth),
        6 => Repeat(from, depth),
        _ => Leave(from),
    };

    private int Parallel(int from, int depth)
    {
        var way = Way(from);
        var join = Node(_random.Next(12) == 0 ? NodeKind.Step : NodeKind.Join);

        for (var branch = 0; branch < 2; branch++)
        {
            var first = Node(NodeKind.Step);
            way.Add(Edge(from, first));
            To(Block(first, depth + 1), join);
        }

        return join;
    }

    private int Alternative(int from, int depth)
    {
        var decision = To(from, Node(NodeKind.Step));
        var merge = Node(_random.Next(12) == 0 ? NodeKind.Join : NodeKind.Step);

        for (var port = 0; port < 2; port++)
        {
            To(Block(decision, depth + 1), merge);
        }

        return merge;
    }

    private int Repeat(int from, int depth)
    {
        var head = To(from, Node(NodeKind.Step));
        var decision = To(Block(head, depth + 1), Node(NodeKind.Step));
        To(decision, head);

        return decision;
    }

    private int Leave(int from)
    {
        var step = To(from, Node(NodeKind.Step));
        var terminal = _random.Next(4) switch { 0 => NodeKind.End, 1 => NodeKind.Step, _ => NodeKind.Finish };
        var last = To(step, Node(terminal));

        if (terminal is NodeKind.Step)
        {
            Way(last);
        }

        return step;
    }

    private int To(int from, int target)
    {
        Way(from).Add(Edge(from, target));

        return target;
    }

    private List<int> Way(int node)
    {
        _choices[node].Add([]);

        return _choices[node][^1];
    }

    private int Edge(int source, int target)
    {
        _edges.Add(new NetEdge(source, target, target % 4 == 1 && _kinds[target] is NodeKind.Step));

        return _edges.Count - 1;
    }

    private int Node(NodeKind kind)
    {
        _kinds.Add(kind);
        _choices.Add([]);

        return _kinds.Count - 1;
    }
}
