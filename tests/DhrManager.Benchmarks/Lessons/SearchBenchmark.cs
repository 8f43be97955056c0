using System.Diagnostics;
using System.Globalization;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;

namespace DhrManager.Benchmarks.Lessons;

/// <summary>
/// Measures the search library over generated recommendations: time to index, size on disk, time to open, and the time of a
/// page of twenty results with snippets and all facet counts, for twelve kinds of query.
/// </summary>
public static class SearchBenchmark
{
    private const int Warmups = 30;
    private const int Repeats = 50;

    private static readonly string[] Queries =
    [
        "training", "risk assessment", "information sharing between agencies", "\"risk assessment\"", "coercive control training",
        "police officers domestic abuse training supervision", "multi-agency", "housing -police", "strangulation",
        "the safety of children", "\"domestic abuse\" health", "",
    ];

    public static void Run(int documents)
    {
        var folder = Directory.CreateTempSubdirectory("lessons-benchmark").FullName;
        try
        {
            Build(folder, documents);
            Search(Open(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Build(string folder, int documents)
    {
        var started = Stopwatch.GetTimestamp();
        using (var writer = LessonIndex.Open(folder).OpenWriter())
        {
            foreach (var document in GeneratedLessons.Documents(documents))
            {
                writer.Replace(document);
            }

            writer.Commit();
        }

        Print($"indexed {documents:N0} documents in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
        Print($"bytes on disk {new DirectoryInfo(folder).EnumerateFiles().Sum(file => file.Length):N0}");
    }

    private static LessonSearcher Open(string folder)
    {
        var started = Stopwatch.GetTimestamp();
        var index = LessonIndex.Open(folder);
        Print($"opened in {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms ({index.DocumentCount:N0} documents)");
        return new LessonSearcher(index);
    }

    // Everything is run many times before anything is measured, so that the compiler has done its work.
    private static void Search(LessonSearcher searcher)
    {
        foreach (var query in Enumerable.Repeat(Queries, Warmups).SelectMany(queries => queries))
        {
            searcher.Search(RequestOf(query));
        }

        var all = new List<double>();
        foreach (var query in Queries)
        {
            var times = Measure(searcher, query, out var total);
            all.AddRange(times);
            Print($"{Percentiles(times)}  {total,9:N0} found  {query}");
        }

        Print($"{Percentiles(all)}  all queries");
    }

    private static List<double> Measure(LessonSearcher searcher, string query, out int total)
    {
        total = 0;
        var times = new List<double>();
        for (var i = 0; i < Repeats; i++)
        {
            var started = Stopwatch.GetTimestamp();
            total = searcher.Search(RequestOf(query)).Total;
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return times;
    }

    private static SearchRequest RequestOf(string query) => new() { Query = PlainQueryParser.Parse(query) };

    private static string Percentiles(List<double> times)
    {
        times.Sort();
        return $"p50 {At(times, 0.5):0.00}  p95 {At(times, 0.95):0.00}  p99 {At(times, 0.99):0.00} ms";
    }

    private static double At(List<double> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))];

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
