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
        List<Taken> box = [], strict = [];
        for (var round = 0; round <= Warmups; round++)
        {
            box = [.. queries.Select(query => Time(query, () => SearchAsTheBox(searcher, query)))];
            strict = [.. queries.Select(query => Time(query, () => SearchStrictly(searcher, query)))];
        }

        Print(library + ", box", box, output);
        Print(library + ", strict", strict, output);
    }

    private static Taken Time(string query, Func<SearchResult?> search)
    {
        var (started, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var result = search();
        return new Taken(
            query, Stopwatch.GetElapsedTime(started).TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds, result?.Work ?? 0, result?.IsComplete ?? true);
    }

    private static void Print(string what, List<Taken> all, TextWriter output)
    {
        var (times, processor) = (all.Select(taken => taken.Milliseconds).ToList(), all.Select(taken => taken.Processor).ToList());
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {all.Count} queries, p50 {Percentile.Of(times, 0.5):0.0} p95 {Percentile.Of(times, 0.95):0.0} p99 {Percentile.Of(times, 0.99):0.0} longest {times[^1]:0} ms; processor p99 {Percentile.Of(processor, 0.99):0.0} most {processor[^1]:0} ms; {all.Count(taken => !taken.IsComplete)} end at the bound of work"));
        foreach (var taken in all.OrderByDescending(taken => taken.Processor).Take(LongestShown))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {taken.Milliseconds,7:0.0}  processor {taken.Processor,7:0.0}  work {taken.Work,9:N0}  {taken.Query.Length,9:N0} characters: {Shown(taken.Query)}"));
        }
    }

    private static string Shown(string query) => string.Concat(query.Take(60).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '.' : c));

    private sealed record Taken(string Query, double Milliseconds, double Processor, long Work, bool IsComplete);
}
