using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using DhrManager.Benchmarks.Crash;

namespace DhrManager.IntegrationTests.Robustness.Crash;

/// <summary>A worker as a process of its own.</summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>128 and the number of SIGKILL.</summary>
    public const int KilledBySignal = 137;

    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly bool _killsItself;

    /// <param name="work">What it works on: the first word of its command line.</param>
    public WorkerProcess(string folder, string point, int passes, string work = "crash-worker")
    {
        _killsItself = KillPoints.All.Contains(point) || IndexKillPoints.All.Contains(point);
        var worker = Path.Combine(AppContext.BaseDirectory, "DhrManager.Benchmarks.dll");
        var start = new ProcessStartInfo("dotnet", [worker, work, folder, point, passes.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_TieredPGO"] = "0"; // It never lives long enough to profit.
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Errors += line.Data;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What it said was done.</summary>
    public ConcurrentQueue<string> Lines { get; } = [];

    public string Errors { get; private set; } = "";

    /// <returns>Its exit code, when all it said has been read.</returns>
    public async Task<int> RunUntilKilledAsync(TimeSpan delay)
    {
        using var limit = new CancellationTokenSource(_longest);
        var ended = _process.WaitForExitAsync(limit.Token);
        await Task.WhenAny(_ready.Task, ended);
        if (!_killsItself)
        {
            await Task.WhenAny(Task.Delay(delay, limit.Token), ended);
            _process.Kill();
        }

        await ended;
        return _process.ExitCode;
    }

    /// <summary>Whether it has begun to work; false when it ended before.</summary>
    public async Task<bool> IsReadyAsync()
    {
        await Task.WhenAny(_ready.Task, _process.WaitForExitAsync());
        return _ready.Task.IsCompleted;
    }

    /// <summary>Ends its input, for a worker that then ends by itself.</summary>
    /// <returns>Its exit code, when all it said has been read.</returns>
    public async Task<int> EndAsync()
    {
        _process.StandardInput.Close();
        using var limit = new CancellationTokenSource(_longest);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line == "ready")
        {
            _ready.TrySetResult();
        }
        else if (line is not null)
        {
            Lines.Enqueue(line);
        }
    }
}
