namespace DhrManager.Workflows.Definitions.Validation.Bursts;

/// <summary>A moment of a workflow: what waits, which join inputs are there, and what is queued.</summary>
internal sealed class BurstState : IEquatable<BurstState>
{
    private readonly int _nodes;

    public BurstState(int nodes, int edges, int first)
    {
        _nodes = nodes;
        Marks = new Marking(nodes + edges + 1);
        Queue = [first];
        FaultBit = nodes + edges;
    }

    private BurstState(BurstState other)
    {
        _nodes = other._nodes;
        FaultBit = other.FaultBit;
        Marks = other.Marks.Copy();
        Queue = [.. other.Queue];
    }

    public List<int> Queue { get; }

    public bool HasFaulted
    {
        get => Marks[FaultBit];
        set => Mark(FaultBit, value);
    }

    private Marking Marks { get; }

    private int FaultBit { get; }

    public BurstState Copy() => new(this);

    public IEnumerable<int> Waiting() => Marks.Bits().TakeWhile(bit => bit < _nodes);

    public void SetWaiting(int node, bool value) => Mark(node, value);

    public bool HasToken(int edge) => Marks[_nodes + edge];

    public void SetToken(int edge, bool value) => Mark(_nodes + edge, value);

    public bool Equals(BurstState? other) => other is not null && Marks.Equals(other.Marks) && Queue.SequenceEqual(other.Queue);

    public override bool Equals(object? obj) => Equals(obj as BurstState);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Marks);
        Queue.ForEach(hash.Add);

        return hash.ToHashCode();
    }

    private void Mark(int bit, bool value)
    {
        if (value)
        {
            Marks.Add(bit);
        }
        else
        {
            Marks.Remove(bit);
        }
    }
}
