namespace DhrManager.Lessons.Index;

// The values of one facet: each distinct value once, and for every document the numbers of its values.
// Starts: by document, the place of its first value, and one more; empty when every document has just one, as in most facets.
internal sealed record FacetColumn(StringTable Values, int[] Starts, int[] Ordinals)
{
    public bool IsSingle => Starts.Length == 0;

    public ReadOnlySpan<int> Of(int doc) =>
        IsSingle ? Ordinals.AsSpan(doc, 1) : Ordinals.AsSpan(Starts[doc], Starts[doc + 1] - Starts[doc]);

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

        return new FacetColumn(StringTable.Of(numbers.OrderBy(n => n.Value).Select(n => n.Key)), [.. starts], [.. ordinals]);
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
