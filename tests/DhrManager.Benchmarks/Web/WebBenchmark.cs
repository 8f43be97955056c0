using System.Collections.Concurrent;
using System.Diagnostics;

namespace DhrManager.Benchmarks.Web;

/// <summary>
/// Measures the published site with 700 closed and 60 live reviews: the cold start, the pages people open most with 16
/// clients that never rest, and the memory after a long day of 16 people who read a second before they go on. The clients
/// run on the same machine and take their part of its cores.
/// </summary>
internal static class WebBenchmark
{
    private const int Clients = 16;
    private const int Starts = 5;
    private const string Manager = "manager@estmere.example";
    private static readonly TimeSpan _perPage = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _reading = TimeSpan.FromSeconds(1);
    // Until .NET has compiled what is used most a second time: half of the processor goes into that in the first minute.
    private static readonly TimeSpan _warmUp = TimeSpan.FromMinutes(1);

    /// <param name="program">The published <c>DhrManager.Web</c>.</param>
    /// <param name="load">How long the people who read stay.</param>
    public static async Task RunAsync(string program, TimeSpan load, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("dhr-web").FullName;
        try
        {
            program = Path.GetFullPath(program);
            await FillAsync(program, folder);
            await MeasureStartsAsync(program, folder, output);
            using var site = await PublishedSite.StartAsync(program, folder);
            await MeasurePagesAsync(site, load, output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task FillAsync(string program, string folder)
    {
        (await PublishedSite.StartAsync(program, folder)).Dispose();
        await PublishedSite.CommandAsync(program, folder, "seed", "--scale", "700");
        await PublishedSite.CommandAsync(program, folder, "seed", "--live", "60");
        // The first start afterwards indexes the new reviews; it is not a usual one.
        using var site = await PublishedSite.StartAsync(program, folder);
        await Task.Delay(TimeSpan.FromMinutes(1));
    }

    private static async Task MeasureStartsAsync(string program, string folder, TextWriter output)
    {
        List<double> seconds = [], processor = [];
        for (var i = 0; i < Starts; i++)
        {
            using var site = await PublishedSite.StartAsync(program, folder);
            seconds.Add(site.UntilFirstPage.TotalSeconds);
            processor.Add(site.Processor.TotalSeconds);
        }

        await output.WriteLineAsync(FormattableString.Invariant(
            $"cold start to the first page: median {Percentile.Of(seconds, 0.5):0.00} s, longest {Percentile.Of(seconds, 1):0.00} s, processor {Percentile.Of(processor, 0.5):0.00} s"));
    }

    private static async Task MeasurePagesAsync(PublishedSite site, TimeSpan load, TextWriter output)
    {
        var visitors = new List<SignedInVisitor>();
        for (var i = 0; i < Clients; i++)
        {
            visitors.Add(await SignedInVisitor.SignInAsync(Manager));
        }

        var reviews = await visitors[0].ReviewsAsync();
        Func<int, string>[] pages = [_ => "/", _ => "/reviews", turn => reviews[turn % reviews.Count], Searches.Address];
        string[] names = ["my work", "reviews", "one review", "search"];
        Func<int, string> mixed = turn => pages[turn % pages.Length](turn);
        await LoadAsync(visitors, _warmUp, TimeSpan.Zero, mixed);
        foreach (var (page, name) in pages.Zip(names))
        {
            await output.WriteLineAsync(await MeasureAsync(site, visitors, name, _perPage, TimeSpan.Zero, page));
        }

        await output.WriteLineAsync(await MeasureAsync(site, visitors, "mixed", load, _reading, mixed));
        await output.WriteLineAsync(FormattableString.Invariant($"memory afterwards: {site.Memory / 1024 / 1024} MB"));
    }

    private static async Task<string> MeasureAsync(
        PublishedSite site, List<SignedInVisitor> visitors, string name, TimeSpan duration, TimeSpan pause, Func<int, string> pageOf)
    {
        var processor = site.Processor;
        var milliseconds = await LoadAsync(visitors, duration, pause, pageOf);
        var used = (site.Processor - processor).TotalMilliseconds / milliseconds.Count;
        return FormattableString.Invariant(
            $"{name,-10} {milliseconds.Count / duration.TotalSeconds,5:0} a second, p50 {Percentile.Of(milliseconds, 0.5),5:0.0} ms, p95 {Percentile.Of(milliseconds, 0.95),5:0.0} ms, processor {used:0.0} ms each, {site.Memory / 1024 / 1024} MB");
    }

    private static async Task<List<double>> LoadAsync(List<SignedInVisitor> visitors, TimeSpan duration, TimeSpan pause, Func<int, string> pageOf)
    {
        var times = new ConcurrentBag<double>();
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(visitors.Select((visitor, place) => Task.Run(async () =>
        {
            for (var turn = place; Stopwatch.GetElapsedTime(started) < duration; turn++)
            {
                times.Add(await visitor.OpenAsync(pageOf(turn)));
                await Task.Delay(pause);
            }
        })));
        return [.. times];
    }
}
