namespace DhrManager.Lessons.Search;

// Keeps the best so many candidates.
internal sealed class TopCandidates
{
    private readonly int _most;
    private readonly IComparer<Candidate> _order;
    private readonly PriorityQueue<Candidate, Candidate> _worstFirst;

    // What scores less is not among the best: nearly every document of a large library is passed over here.
    private double _leastKey = double.NegativeInfinity;

    public TopCandidates(int most, IComparer<Candidate> order)
    {
        (_most, _order) = (most, order);
        _worstFirst = new PriorityQueue<Candidate, Candidate>(Comparer<Candidate>.Create((x, y) => order.Compare(y, x)));
    }

    public void Offer(Candidate candidate)
    {
        if (candidate.Key < _leastKey)
        {
            return;
        }

        if (_worstFirst.Count < _most)
        {
            _worstFirst.Enqueue(candidate, candidate);
        }
        else if (_order.Compare(candidate, _worstFirst.Peek()) < 0)
        {
            _worstFirst.DequeueEnqueue(candidate, candidate);
        }

        _leastKey = _worstFirst.Count < _most ? double.NegativeInfinity : _worstFirst.Peek().Key;
    }

    public Candidate[] BestFirst()
    {
        var candidates = _worstFirst.UnorderedItems.Select(item => item.Element).ToArray();
        Array.Sort(candidates, _order);
        return candidates;
    }
}
