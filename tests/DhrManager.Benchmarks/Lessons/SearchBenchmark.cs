using System.Diagnostics;
using System.Globalization;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;

namespace DhrManager.Benchmarks.Lessons;

/// <summary>
/// Measures the search library over generated documents: time to index, size on disk, memory, time to open, and the time of a
/// page of twenty results with snippets and all facet counts, for twelve kinds of query, with one client and with sixteen.
/// </summary>
public static class SearchBenchmark
{
    private const int Warmups = 10;
    private const int Repeats = 50;
    private const int Clients = 16;

    private static readonly string[] Queries =
    [
        "training", "risk assessment", "information sharing between agencies", "\"risk assessment\"", "coercive control training",
        "police officers domestic abuse training supervision", "multi-agency", "housing -police", "strangulation",
        "the safety of children", "\"domestic abuse\" health", "",
    ];

    /// <summary>Recommendations.</summary>
    public static void Run(int documents) => Run("recommendations", GeneratedLessons.Documents(documents));

    /// <summary>Reports of 40,000 words.</summary>
    public static void RunReports(int reports) => Run("reports", GeneratedLessons.Reports(reports));

    private static void Run(string what, IEnumerable<LessonDocument> documents)
    {
        var folder = Directory.CreateTempSubdirectory("lessons-benchmark").FullName;
        try
        {
            Print($"load average {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
            Build(folder, what, documents);
            Search(Open(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Build(string folder, string what, IEnumerable<LessonDocument> documents)
    {
        var count = 0;
        var (started, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        using (var writer = LessonIndex.Open(folder).OpenWriter())
        {
            foreach (var document in documents)
            {
                writer.Replace(document);
                count++;
            }

            writer.Commit();
        }

        Print($"indexed {count:N0} {what} in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s, {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:0.0} s of processor, their making included");
        Print($"megabytes on disk {new DirectoryInfo(folder).EnumerateFiles().Sum(file => file.Length) / 1e6:N0}");
    }

    private static LessonSearcher Open(string folder)
    {
        LessonIndex.Open(folder);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var started = Stopwatch.GetTimestamp();
        var index = LessonIndex.Open(folder);
        Print($"opened in {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms ({index.DocumentCount:N0} documents)");
        Print($"megabytes of heap {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:N0}, of the process {Environment.WorkingSet / 1e6:N0}");
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
        var processor = Environment.CpuUsage.TotalTime;
        foreach (var query in Queries)
        {
            var times = Measure(searcher, query, out var result);
            all.AddRange(times);
            Print($"{Percentiles(times)}  {result.Total,9:N0} found{(result.IsComplete ? "" : ", out of budget")}  {query}");
        }

        processor = Environment.CpuUsage.TotalTime - processor;
        Print($"{Percentiles(all)}  all queries, 1 client, {processor.TotalMilliseconds / all.Count:0.0} ms of processor a page");
        Print($"{Percentiles(MeasureTogether(searcher))}  all queries, {Clients} clients that never rest");
    }

    private static List<double> Measure(LessonSearcher searcher, string query, out SearchResult result)
    {
        result = searcher.Search(RequestOf(query));
        var times = new List<double>();
        for (var i = 0; i < Repeats; i++)
        {
            times.Add(Time(searcher, query));
        }

        return times;
    }

    private static List<double> MeasureTogether(LessonSearcher searcher)
    {
        var times = new List<double>[Clients];
        var clients = Enumerable.Range(0, Clients).Select(client => new Thread(() => times[client] =
        [
            .. Enumerable.Range(0, Repeats / 5 * Queries.Length).Select(i => Time(searcher, Queries[(i + client) % Queries.Length])),
        ])).ToList();
        clients.ForEach(client => client.Start());
        clients.ForEach(client => client.Join());
        return [.. times.SelectMany(list => list)];
    }

    private static double Time(LessonSearcher searcher, string query)
    {
        var started = Stopwatch.GetTimestamp();
        searcher.Search(RequestOf(query));
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static SearchRequest RequestOf(string query) => new() { Query = PlainQueryParser.Parse(query), Typed = query };

    private static string Percentiles(List<double> times) => string.Create(
        CultureInfo.InvariantCulture,
        $"p50 {Percentile.Of(times, 0.5):0.00}  p95 {Percentile.Of(times, 0.95):0.00}  p99 {Percentile.Of(times, 0.99):0.00} ms");

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
