namespace DhrManager.Workflows.Definitions.Validation.Tokens;

/// <summary>Plays every outcome of every step in every order and notes what can go wrong.</summary>
internal sealed class TokenGame
{
    private readonly TokenNet _net;
    private readonly int _limit;
    private readonly MarkingGraph _graph = new();
    private readonly GameResult _result = new();

    private TokenGame(TokenNet net, int limit)
    {
        _net = net;
        _limit = limit;
    }

    /// <summary>What can go wrong in the net; the result is incomplete when there are more markings than the limit.</summary>
    public static GameResult Play(TokenNet net, int limit) => new TokenGame(net, limit).Play();

    private GameResult Play()
    {
        var first = new Marking(_net.Edges.Length);
        _graph.Number(first.Copy());
        first.Add(_net.Start);
        _graph.Number(first);

        // Number 0 is the finished flowchart; markings are expanded in the order in which they were found.
        for (var number = 1; number < _graph.Count; number++)
        {
            if (_graph.Count > _limit)
            {
                return _result with { IsComplete = false, Markings = _graph.Count };
            }

            Expand(number);
        }

        StuckMarkings.Note(_net, _graph, _result);

        return _result with { Markings = _graph.Count };
    }

    private void Expand(int number)
    {
        var marking = _graph[number];

        foreach (var node in marking.Bits().Select(edge => _net.Edges[edge].Target).Distinct())
        {
            if (_net.Kinds[node] is NodeKind.End or NodeKind.Finish)
            {
                NoteOpen(marking, node);
                _graph.Link(number, MarkingGraph.Finished);
            }
            else if (_net.Kinds[node] is NodeKind.Step || Array.TrueForAll(_net.Inbound[node], edge => marking[edge]))
            {
                Fire(number, node);
            }
        }
    }

    private void NoteOpen(Marking marking, int node)
    {
        if (_net.Kinds[node] is not NodeKind.End)
        {
            return;
        }

        foreach (var edge in marking.Bits().Where(edge => _net.Edges[edge].Target != node))
        {
            _result.EndsWithOpenSibling.Add(node);

            if (_net.Edges[edge].IsNested)
            {
                _result.EndsWithOpenFlowchart.Add(node);
            }
        }
    }

    private void Fire(int number, int node)
    {
        var rest = _graph[number].Copy();
        Array.ForEach(_net.Inbound[node], rest.Remove);

        foreach (var choice in _net.Choices[node])
        {
            var next = rest.Copy();

            // A marking that already broke a rule is not played on: what follows from it would only blur the cause.
            _graph.Link(number, Arrive(next, choice) ? _graph.Number(next) : MarkingGraph.Finished);
        }
    }

    private bool Arrive(Marking marking, int[] edges)
    {
        var isSound = true;

        foreach (var edge in edges)
        {
            isSound &= !marking[edge] || Refuse(edge);
            marking.Add(edge);
        }

        foreach (var edge in edges)
        {
            isSound &= !Array.Exists(_net.Rivals[edge], rival => marking[rival]) || Refuse(edge);
        }

        return isSound;
    }

    private bool Refuse(int edge)
    {
        var target = _net.Edges[edge].Target;
        (_net.Kinds[target] is NodeKind.Join ? _result.Starving : _result.ImplicitJoins).Add(target);

        return false;
    }
}
