using System.Globalization;
using DhrManager.Benchmarks;
using DhrManager.Web.Data;
using DhrManager.Web.Outbox;
using DhrManager.Web.Workflows.Activities;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Robustness.Crash;

/// <summary>One database and the workers that are killed on it, one after the other.</summary>
internal sealed class CrashLane(string folder) : IAsyncDisposable
{
    private readonly Workbench _bench = new(folder, services => services.AddScoped<IMessageHandler, Letters>());
    private readonly HashSet<(string What, Guid Id)> _acknowledged = [];

    public int Kills { get; private set; }

    /// <param name="delay">When the worker does not kill itself at the point, it is killed this long after it began.</param>
    public async Task KillOnceAsync(string point, int passes, TimeSpan delay)
    {
        using var worker = new WorkerProcess(folder, point, passes);
        var exitCode = await worker.RunUntilKilledAsync(delay);
        Assert.True(exitCode == WorkerProcess.KilledBySignal, $"The worker left with {exitCode} at {point}: {worker.Errors}");
        Kills++;

        foreach (var words in worker.Lines.Select(line => line.Split(' ')).Where(words => words.Length == 2))
        {
            _acknowledged.Add((words[0], Guid.Parse(words[1], CultureInfo.InvariantCulture)));
        }

        await LookAsync();
    }

    /// <summary>What was queued before all those kills is delivered once the outbox can work in peace.</summary>
    public async Task EverythingIsDeliveredInTheEndAsync()
    {
        while (await _bench.Services.GetRequiredService<OutboxDispatcher>().RunAsync(CancellationToken.None) > 0)
        {
        }

        var waiting = await _bench.DoAsync(services => services.GetRequiredService<DhrDbContext>().OutboxMessages.CountAsync(m => m.DoneAt == null));
        Assert.Equal(0, waiting);
        await LookAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _bench.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    private async Task LookAsync()
    {
        await _bench.DoAsync(async services =>
        {
            await new CrashChecks(services.GetRequiredService<DhrDbContext>(), Path.Combine(folder, "mail"), _acknowledged).RunAsync();
            return true;
        });

        // The next worker must find the files as a process finds them that starts after a crash: opened by nobody.
        SqliteConnection.ClearAllPools();
    }

    private sealed class Letters(Mailer mailer) : IMessageHandler
    {
        public string Kind => LetterActivity.Kind;

        public Task HandleAsync(Guid messageId, string payload, CancellationToken cancellationToken) =>
            mailer.SendAsync(messageId, "manager@estmere.example", "A letter", payload, cancellationToken);
    }
}
