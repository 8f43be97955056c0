using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;

namespace DhrManager.UnitTests.Lessons;

// Shorthand for the tests of the search library.
internal static class TestLessons
{
    public static LessonDocument Recommendation(string id, string text, string title = "") => new()
    {
        Id = id,
        Kind = LessonKind.Recommendation,
        Title = title,
        Text = text,
    };

    public static LessonIndex IndexOf(params IEnumerable<LessonDocument> documents)
    {
        var index = LessonIndex.InMemory();
        Add(index, documents);
        return index;
    }

    public static void Add(LessonIndex index, params IEnumerable<LessonDocument> documents)
    {
        using var writer = index.OpenWriter();
        foreach (var document in documents)
        {
            writer.Replace(document);
        }

        writer.Commit();
    }

    public static SearchResult Search(this LessonIndex index, string query, params (string Facet, string[] Values)[] filters) =>
        new LessonSearcher(index).Search(new SearchRequest
        {
            Query = PlainQueryParser.Parse(query),
            Filters = filters.ToDictionary(f => f.Facet, f => (IReadOnlyCollection<string>)f.Values),
        });

    public static SearchResult Search(this LessonIndex index, SearchQuery query, int take = 20) =>
        new LessonSearcher(index).Search(
            new SearchRequest { Query = new ParsedQuery([new Reading(query)], []), Take = take, CorrectsSpelling = false });

    public static string Ids(this SearchResult result) => string.Join(' ', result.Hits.Select(hit => hit.Document.Id));

    public static string Marked(this IEnumerable<Fragment> fragments) =>
        string.Concat(fragments.Select(f => f.IsHit ? $"[{f.Text}]" : f.Text));
}
