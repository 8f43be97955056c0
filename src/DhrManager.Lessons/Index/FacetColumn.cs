namespace DhrManager.Lessons.Index;

// The values of one facet: each distinct value once, and for every document the numbers of its values.
// Starts: by document, the place of its first value, and one more; empty when every document has just one, as in most facets.
internal sealed record FacetColumn(StringTable Values, int[] Starts, NarrowNumbers Ordinals)
{
    private readonly Lazy<int[]> _totals = new(() => CountAll(Values.Count, Ordinals));
    private readonly Lazy<string[]> _names = new(() => [.. Enumerable.Range(0, Values.Count).Select(value => Values[value])]);

    /// <summary>By value, how many documents have it, deleted ones too.</summary>
    public int[] Totals => _totals.Value;

    /// <summary>The values, ready to be shown.</summary>
    public string[] Names => _names.Value;

    public bool IsSingle => Starts.Length == 0;

    public IEnumerable<int> Of(int doc)
    {
        var (from, to) = PlacesOf(doc);
        for (var at = from; at < to; at++)
        {
            yield return Ordinals[at];
        }
    }

    /// <summary>Whether a document has a value that is accepted.</summary>
    public bool HasAny(int doc, bool[] accepted)
    {
        var (from, to) = PlacesOf(doc);
        for (var at = from; at < to; at++)
        {
            if (accepted[Ordinals[at]])
            {
                return true;
            }
        }

        return false;
    }

    public static FacetColumn Of(IReadOnlyList<LessonDocument> documents, Func<LessonDocument, IEnumerable<string>> valuesOf)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var starts = new List<int>(documents.Count + 1) { 0 };
        var ordinals = new List<int>();
        foreach (var document in documents)
        {
            foreach (var value in valuesOf(document))
            {
                ordinals.Add(NumberOf(value, numbers));
            }

            starts.Add(ordinals.Count);
        }

        if (starts.Index().All(start => start.Item == start.Index))
        {
            starts.Clear();
        }

        return new FacetColumn(StringTable.Of(numbers.OrderBy(n => n.Value).Select(n => n.Key)), [.. starts], new NarrowNumbers([.. ordinals]));
    }

    /// <summary>Number of a value; negative when no document of the segment has it.</summary>
    public int Find(string value)
    {
        for (var i = 0; i < Values.Count; i++)
        {
            if (Values[i] == value)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Adds to the counts of the values those of some documents.</summary>
    public void CountInto(int[] counts, ReadOnlySpan<int> docs)
    {
        if (IsSingle)
        {
            Ordinals.CountInto(counts, docs);
            return;
        }

        var starts = Starts;
        foreach (var doc in docs)
        {
            for (var at = starts[doc]; at < starts[doc + 1]; at++)
            {
                counts[Ordinals[at]]++;
            }
        }
    }

    private (int From, int To) PlacesOf(int doc) => IsSingle ? (doc, doc + 1) : (Starts[doc], Starts[doc + 1]);

    private static int[] CountAll(int values, NarrowNumbers ordinals)
    {
        var counts = new int[values];
        for (var at = 0; at < ordinals.Length; at++)
        {
            counts[ordinals[at]]++;
        }

        return counts;
    }

    private static int NumberOf(string value, Dictionary<string, int> numbers)
    {
        if (!numbers.TryGetValue(value, out var number))
        {
            number = numbers.Count;
            numbers.Add(value, number);
        }

        return number;
    }
}
