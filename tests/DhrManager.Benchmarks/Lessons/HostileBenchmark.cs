using System.Diagnostics;
using System.Globalization;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Query.Classic;
using DhrManager.Lessons.Search;
using DhrManager.Web.Features.Lessons.SearchLessons;

namespace DhrManager.Benchmarks.Lessons;

/// <summary>How long the longest of a thousand hostile queries takes, read as the box reads and strictly, with its page.</summary>
public static class HostileBenchmark
{
    private const int LongestShown = 12;
    private const int Warmups = 1;

    public static void Run(int documents, TextWriter output)
    {
        Measure("demo library", DemoLibrary.Searcher(), output);
        Measure(string.Create(CultureInfo.InvariantCulture, $"{documents:N0} documents"), Generated(documents), output);
    }

    /// <summary>Reads a query strictly and searches for it.</summary>
    /// <returns>Null when it is refused.</returns>
    public static SearchResult? SearchStrictly(LessonSearcher searcher, string query)
    {
        try
        {
            var tree = ClassicQueryParser.Parse(query, new QueryOptions { AllowsLeadingWildcard = true });
            return searcher.Search(new SearchRequest { Query = new ParsedQuery([new Reading(TreeQuery.Of(tree))], []), CorrectsSpelling = false, UsesThesaurus = false });
        }
        catch (QuerySyntaxException)
        {
            return null;
        }
    }

    public static SearchResult SearchAsTheBox(LessonSearcher searcher, string query) =>
        searcher.Search(SearchLessonsQuery.Request(new SearchAddress { Query = query }));

    private static LessonSearcher Generated(int documents)
    {
        var index = LessonIndex.InMemory();
        using (var writer = index.OpenWriter())
        {
            foreach (var document in GeneratedLessons.Documents(documents))
            {
                writer.Replace(document);
            }

            writer.Commit();
        }

        return new LessonSearcher(index);
    }

    private static void Measure(string library, LessonSearcher searcher, TextWriter output)
    {
        var queries = HostileQueries.All().ToList();
        List<(double Milliseconds, string Query)> box = [], strict = [];
        for (var round = 0; round <= Warmups; round++)
        {
            box = [.. queries.Select(query => (Time(() => SearchAsTheBox(searcher, query)), query))];
            strict = [.. queries.Select(query => (Time(() => SearchStrictly(searcher, query)), query))];
        }

        Print(library + ", box", box, output);
        Print(library + ", strict", strict, output);
    }

    private static double Time(Action search)
    {
        var started = Stopwatch.GetTimestamp();
        search();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static void Print(string what, List<(double Milliseconds, string Query)> times, TextWriter output)
    {
        var sorted = times.Select(time => time.Milliseconds).ToList();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {times.Count} queries, p50 {Percentile.Of(sorted, 0.5):0.0} p95 {Percentile.Of(sorted, 0.95):0.0} p99 {Percentile.Of(sorted, 0.99):0.0} longest {sorted[^1]:0} ms"));
        foreach (var (milliseconds, query) in times.OrderByDescending(time => time.Milliseconds).Take(LongestShown))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {milliseconds,7:0.0}  {query.Length,9:N0} characters: {Shown(query)}"));
        }
    }

    private static string Shown(string query) => string.Concat(query.Take(60).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '.' : c));
}
