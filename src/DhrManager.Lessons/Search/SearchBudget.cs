namespace DhrManager.Lessons.Search;

// Time and work that a search may still use. When it is spent the cursors end, and the search with them.
internal sealed class SearchBudget(TimeProvider time, TimeSpan timeAllowed, long workAllowed)
{
    private const int WorkBetweenLooksAtTheClock = 4096;

    // Enough to show a page of anything usual.
    private const int LeastToShow = 1_000_000;

    private readonly long _started = time.GetTimestamp();
    private long _nextLook;

    public long Work { get; private set; }

    public bool IsSpent { get; private set; }

    /// <summary>For showing what was found: some documents of many.</summary>
    public SearchBudget ForShowing() => new(time, timeAllowed, Math.Max(workAllowed / 4, LeastToShow));

    public bool Spend(int work)
    {
        if (IsSpent)
        {
            return false;
        }

        Work += work;
        if (Work >= _nextLook)
        {
            _nextLook = Work + WorkBetweenLooksAtTheClock;
            IsSpent |= time.GetElapsedTime(_started) > timeAllowed;
        }

        IsSpent |= Work > workAllowed;
        return !IsSpent;
    }
}
