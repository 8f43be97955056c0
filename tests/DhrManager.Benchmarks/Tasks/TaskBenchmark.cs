using System.Collections.Concurrent;
using System.Diagnostics;
using DhrManager.Domain.Reviews;

namespace DhrManager.Benchmarks.Tasks;

/// <summary>
/// Measures what it takes to complete a task: the triage of a notified death through the handler that the page uses,
/// with the workflow, the audit trail and the commit, on a SQLite file.
/// </summary>
public static class TaskBenchmark
{
    private const int WarmUp = 300;
    private const int Measured = 1_000;

    public static async Task RunAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("dhr-tasks").FullName;
        try
        {
            await using var bench = new Workbench(folder);
            await bench.StartAsync();
            await bench.FillAsync();
            var work = new CaseWork(bench);
            await CompleteAsync(work, clients: 1, WarmUp);
            foreach (var clients in new[] { 1, 8, 32 })
            {
                await output.WriteLineAsync(await MeasureAsync(work, clients));
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> MeasureAsync(CaseWork work, int clients)
    {
        var (seconds, processor, milliseconds) = await CompleteAsync(work, clients, Measured);
        return FormattableString.Invariant(
            $"{clients,2} clients: {Measured / seconds,6:0} tasks a second, p50 {Percentile.Of(milliseconds, 0.5):0.0} ms, p95 {Percentile.Of(milliseconds, 0.95):0.0} ms, processor {1000 * processor / Measured:0.0} ms a task");
    }

    // The processor's time says more than the clock's where other programs run as well.
    private static async Task<(double Seconds, double Processor, List<double> Milliseconds)> CompleteAsync(CaseWork work, int clients, int count)
    {
        var waiting = new ConcurrentQueue<Guid>();
        for (var i = 0; i < count; i++)
        {
            waiting.Enqueue(await work.NotifyAsync());
        }

        var times = new ConcurrentBag<double>();
        var (started, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(() => TriageAllAsync(work, waiting, times))));
        return (Stopwatch.GetElapsedTime(started).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds, [.. times]);
    }

    private static async Task TriageAllAsync(CaseWork work, ConcurrentQueue<Guid> waiting, ConcurrentBag<double> times)
    {
        while (waiting.TryDequeue(out var id))
        {
            var started = Stopwatch.GetTimestamp();
            await work.TriageAsync(id, TriageOutcome.Accept);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }
}
