using System.Diagnostics;
using System.Globalization;

namespace DhrManager.Benchmarks.Web;

/// <summary>The published program, run as its users run it: another process, on a port of its own.</summary>
internal sealed class PublishedSite : IDisposable
{
    public const string Address = "http://localhost:5199";
    private static readonly TimeSpan _longestStart = TimeSpan.FromMinutes(3);

    private readonly Process _process;

    private PublishedSite(Process process, TimeSpan untilFirstPage)
    {
        _process = process;
        UntilFirstPage = untilFirstPage;
    }

    /// <summary>From the start of the process to the last byte of the first page.</summary>
    public TimeSpan UntilFirstPage { get; }

    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Bytes of memory the process holds, the program's own files included.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Runs one of the program's commands to its end.</summary>
    public static async Task CommandAsync(string program, string folder, params string[] arguments)
    {
        using var process = Start(program, folder, arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }

    public static async Task<PublishedSite> StartAsync(string program, string folder)
    {
        var started = Stopwatch.GetTimestamp();
        var process = Start(program, folder, ["--urls", Address, "--SignInsPerMinute", "10000", "--Demo:Load", "true", "--Mail:PickupFolder", "mail"]);
        using var visitor = new HttpClient { Timeout = _longestStart };
        while (!process.HasExited && Stopwatch.GetElapsedTime(started) < _longestStart)
        {
            if (await IsServedAsync(visitor))
            {
                return new PublishedSite(process, Stopwatch.GetElapsedTime(started));
            }

            await Task.Delay(10);
        }

        throw new InvalidOperationException("The site did not start. Is the port free?");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<bool> IsServedAsync(HttpClient visitor)
    {
        try
        {
            return (await visitor.GetAsync(new Uri(string.Create(CultureInfo.InvariantCulture, $"{Address}/account/sign-in")))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static Process Start(string program, string folder, string[] arguments)
    {
        var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
