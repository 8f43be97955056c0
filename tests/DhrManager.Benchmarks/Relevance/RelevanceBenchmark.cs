using System.Globalization;
using DhrManager.Benchmarks.Lessons;
using DhrManager.Lessons.Search;
using DhrManager.Web.Features.Lessons.SearchLessons;

namespace DhrManager.Benchmarks.Relevance;

/// <summary>How well the search box answers the judged searches over the demo library.</summary>
public static class RelevanceBenchmark
{
    private const int WorstShown = 25;

    public static void Run(TextWriter output)
    {
        var searcher = DemoLibrary.Searcher();
        var queries = JudgedQuery.ReadAll();
        var with = Measure(searcher, queries, request => request);
        Print(output, $"{queries.Count} searches");
        Print(output, $"nDCG@10 {Mean(with):0.0000}  as the site searches");
        Print(output, $"nDCG@10 {Mean(Measure(searcher, queries, request => request with { UsesThesaurus = false })):0.0000}  without thesaurus");
        Print(output, $"nDCG@10 {Mean(Measure(searcher, queries, request => request with { CorrectsSpelling = false })):0.0000}  without correcting spelling");
        Print(output, $"");
        foreach (var (query, ndcg) in queries.Zip(with).OrderBy(pair => pair.Second).Take(WorstShown))
        {
            Print(output, $"{ndcg:0.00}  {query.Id}  {query.Words}");
        }
    }

    /// <summary>Shows what the first ten of one judged search are, and what they should be.</summary>
    public static void Explain(string id, TextWriter output)
    {
        var query = JudgedQuery.ReadAll().Single(query => query.Id == id);
        var result = DemoLibrary.Searcher().Search(SearchLessonsQuery.Request(new SearchAddress { Query = query.Words }));
        Print(output, $"{query.Words}: {string.Join(' ', result.Notes)}");
        foreach (var hit in result.Hits.Take(10))
        {
            var name = DemoLibrary.NameOf(hit.Document);
            Print(output, $"{query.Grades.GetValueOrDefault(name)}  {hit.Score,6:0.00}  {name}: {string.Concat(hit.Snippet.Select(f => f.Text))}");
        }

        var found = result.Hits.Select(hit => DemoLibrary.NameOf(hit.Document)).ToHashSet();
        Print(output, $"not in the first {found.Count}: {string.Join(", ", query.Grades.Where(g => !found.Contains(g.Key)).Select(g => $"{g.Key} ({g.Value})"))}");
    }

    /// <summary>The mean over all judged searches.</summary>
    public static double Mean(LessonSearcher searcher) => Mean(Measure(searcher, JudgedQuery.ReadAll(), request => request));

    /// <summary>The names of what a search finds, best first.</summary>
    public static IEnumerable<string> Ranking(LessonSearcher searcher, SearchRequest request) =>
        searcher.Search(request).Hits.Select(hit => DemoLibrary.NameOf(hit.Document));

    private static List<double> Measure(LessonSearcher searcher, IReadOnlyList<JudgedQuery> queries, Func<SearchRequest, SearchRequest> change) =>
        [.. queries.Select(query => query.Ndcg(Ranking(searcher, change(SearchLessonsQuery.Request(new SearchAddress { Query = query.Words })))))];

    private static double Mean(List<double> values) => values.Average();

    private static void Print(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
