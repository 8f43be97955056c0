namespace DhrManager.Lessons.Search;

// Keeps the best so many candidates.
internal sealed class TopCandidates
{
    private readonly int _most;
    private readonly IComparer<Candidate> _order;
    private readonly PriorityQueue<Candidate, Candidate> _worstFirst;

    public TopCandidates(int most, IComparer<Candidate> order)
    {
        (_most, _order) = (most, order);
        _worstFirst = new PriorityQueue<Candidate, Candidate>(Comparer<Candidate>.Create((x, y) => order.Compare(y, x)));
    }

    public void Offer(Candidate candidate)
    {
        if (_worstFirst.Count < _most)
        {
            _worstFirst.Enqueue(candidate, candidate);
        }
        else if (candidate.Key >= _worstFirst.Peek().Key && _order.Compare(candidate, _worstFirst.Peek()) < 0)
        {
            _worstFirst.DequeueEnqueue(candidate, candidate);
        }
    }

    public Candidate[] BestFirst()
    {
        var candidates = _worstFirst.UnorderedItems.Select(item => item.Element).ToArray();
        Array.Sort(candidates, _order);
        return candidates;
    }
}
