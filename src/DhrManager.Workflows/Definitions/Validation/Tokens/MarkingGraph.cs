namespace DhrManager.Workflows.Definitions.Validation.Tokens;

/// <summary>The markings found so far, numbered in the order of finding, and how they lead to one another.</summary>
internal sealed class MarkingGraph
{
    /// <summary>Number of the marking without tokens.</summary>
    public const int Finished = 0;

    private readonly Dictionary<Marking, int> _numbers = [];
    private readonly List<Marking> _markings = [];
    private readonly List<List<int>> _before = [];

    public int Count => _markings.Count;

    public Marking this[int number] => _markings[number];

    /// <summary>The marking's number; a new one when it was never seen.</summary>
    public int Number(Marking marking)
    {
        if (!_numbers.TryGetValue(marking, out var number))
        {
            number = _markings.Count;
            _numbers.Add(marking, number);
            _markings.Add(marking);
            _before.Add([]);
        }

        return number;
    }

    public void Link(int from, int to) => _before[to].Add(from);

    public bool IsOnCycle(int number) => LeadingTo(_before[number]).Contains(number);

    /// <summary>The markings from which one of the given markings can be reached, those included.</summary>
    public HashSet<int> LeadingTo(IEnumerable<int> numbers)
    {
        var found = numbers.ToHashSet();
        var open = new Stack<int>(found);

        while (open.TryPop(out var number))
        {
            foreach (var before in _before[number].Where(found.Add))
            {
                open.Push(before);
            }
        }

        return found;
    }
}
