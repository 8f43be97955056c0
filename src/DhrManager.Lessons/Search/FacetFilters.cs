using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// The filters of a request that ask for anything, by the number of their facet.
internal sealed class FacetFilters
{
    public static readonly FacetFilters None = new(new Dictionary<string, IReadOnlyCollection<string>>());

    private readonly Dictionary<int, IReadOnlyCollection<string>> _selected = [];

    /// <exception cref="ArgumentException">A filter names a facet that does not exist.</exception>
    public FacetFilters(IReadOnlyDictionary<string, IReadOnlyCollection<string>> filters)
    {
        foreach (var (name, values) in filters.Where(filter => filter.Value.Count > 0))
        {
            _selected.Add(NumberOf(name), values);
        }
    }

    public IReadOnlyCollection<string> SelectedOf(int facet) => _selected.GetValueOrDefault(facet, []);

    public SegmentFilter For(Segment segment) =>
        new(_selected.Keys, facet => AcceptedBy(segment.FacetColumns[facet], _selected[facet]), segment);

    private static bool[] AcceptedBy(FacetColumn column, IReadOnlyCollection<string> values)
    {
        var accepted = new bool[column.Values.Count];
        foreach (var ordinal in values.Select(column.Find).Where(ordinal => ordinal >= 0))
        {
            accepted[ordinal] = true;
        }

        return accepted;
    }

    private static int NumberOf(string name)
    {
        for (var i = 0; i < Facets.All.Count; i++)
        {
            if (Facets.All[i] == name)
            {
                return i;
            }
        }

        throw new ArgumentException($"There is no facet {name}.", nameof(name));
    }
}
