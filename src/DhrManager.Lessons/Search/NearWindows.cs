namespace DhrManager.Lessons.Search;

// Finds where the words of a phrase stand near one another. Each word says where the phrase would have to start for it to be
// in its place; the moves needed are the difference between the first and the last of these.
internal sealed class NearWindows(PhraseSlot[] slots, int slop, Func<int, bool> mayRead)
{
    private const int Few = 8;
    private const int CostOfMatching = 256;

    private readonly int[] _at = new int[slots.Length];

    /// <summary>Adds a window for each place where the first word that asks for a start is near enough to the others.</summary>
    public void Find(List<NearWindow> windows)
    {
        Array.Clear(_at);
        if (Array.Exists(slots, slot => slot.Starts.IsEmpty))
        {
            return;
        }

        int earliest;
        do
        {
            // A phrase of a hundred times the same word looks a hundred times at each of its places.
            if (!mayRead(slots.Length > Few ? slots.Length * slots.Length : slots.Length))
            {
                return;
            }

            earliest = Earliest();
            var start = slots[earliest].Starts[_at[earliest]];
            if (Latest() - start is var moves && moves <= slop && (AreApart() || (mayRead(CostOfMatching) && CanStandApart(start))))
            {
                windows.Add(WindowHere(moves));
            }
        }
        while (++_at[earliest] < slots[earliest].Starts.Length);
    }

    private int Earliest()
    {
        var earliest = 0;
        for (var i = 1; i < slots.Length; i++)
        {
            earliest = slots[i].Starts[_at[i]] < slots[earliest].Starts[_at[earliest]] ? i : earliest;
        }

        return earliest;
    }

    private int Latest()
    {
        var latest = int.MinValue;
        for (var i = 0; i < slots.Length; i++)
        {
            latest = Math.Max(latest, slots[i].Starts[_at[i]]);
        }

        return latest;
    }

    private int Position(int slot) => slots[slot].Starts[_at[slot]] + slots[slot].Offset;

    // A word that the phrase has twice must not be counted twice.
    private bool AreApart()
    {
        for (var i = 1; i < slots.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Position(i) == Position(j))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // Later occurrences within reach may give each place a word of its own: a matching of places to positions.
    private bool CanStandApart(int start)
    {
        var taken = new Dictionary<int, int>();
        return Enumerable.Range(0, slots.Length).All(slot => CanTake(slot, start, taken, []));
    }

    private bool CanTake(int slot, int start, Dictionary<int, int> taken, HashSet<int> tried)
    {
        var starts = slots[slot].Starts;
        for (var i = _at[slot]; i < starts.Length && starts[i] <= start + slop; i++)
        {
            var position = starts[i] + slots[slot].Offset;
            if (tried.Add(position) && (!taken.TryGetValue(position, out var other) || CanTake(other, start, taken, tried)))
            {
                taken[position] = slot;
                return true;
            }
        }

        return false;
    }

    private NearWindow WindowHere(int moves)
    {
        int first = int.MaxValue, last = 0;
        for (var i = 0; i < slots.Length; i++)
        {
            first = Math.Min(first, Position(i));
            last = Math.Max(last, Position(i));
        }

        return new NearWindow(first, last, moves);
    }
}
