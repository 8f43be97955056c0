namespace DhrManager.Lessons.Search;

// Time and work that a search may still use. When it is spent the cursors end, and the search with them.
internal sealed class SearchBudget(TimeProvider time, TimeSpan timeAllowed, long workAllowed)
{
    private const int WorkBetweenLooksAtTheClock = 4096;

    private readonly long _started = time.GetTimestamp();
    private long _work;
    private long _nextLook;

    public bool IsSpent { get; private set; }

    public bool Spend(int work)
    {
        _work += work;
        if (_work >= _nextLook)
        {
            _nextLook = _work + WorkBetweenLooksAtTheClock;
            IsSpent |= time.GetElapsedTime(_started) > timeAllowed;
        }

        IsSpent |= _work > workAllowed;
        return !IsSpent;
    }
}
