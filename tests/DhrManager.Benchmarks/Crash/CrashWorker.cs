using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using DhrManager.Web.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.Benchmarks.Crash;

/// <summary>
/// Works on one database with several writers and the outbox until it is killed, and says on the output what it has
/// done after each commit. A test then looks at the database it leaves behind.
/// </summary>
public static class CrashWorker
{
    private const int Writers = 4;

    /// <summary>Makes the database that a worker starts from.</summary>
    public static async Task PrepareAsync(string folder)
    {
        await using var bench = new Workbench(folder);
        await bench.StartAsync();
        await bench.FillAsync();
    }

    /// <param name="point">Where the process kills itself; see <see cref="KillPoints"/>.</param>
    /// <param name="passes">How often it passes there first.</param>
    public static async Task RunAsync(string folder, string point, int passes)
    {
        var killer = new KillSwitch(point, passes);
        var acknowledgements = new Acknowledgements(Console.Out);
        await using var bench = new Workbench(folder, services => AddKillPoints(services, killer, acknowledgements));
        await bench.StartAsync();
        acknowledgements.Write("ready");

        _ = Task.Run(LeaveWithTheParent);
        var left = new Queue<Guid>(await NotTriagedAsync(bench));
        var writers = Enumerable.Range(0, Writers).Select(i => Task.Run(() => WriteAsync(new CaseWork(bench), acknowledgements, i, left)));
        await Task.WhenAll([.. writers, Task.Run(() => DeliverAsync(bench))]);
    }

    private static void AddKillPoints(IServiceCollection services, KillSwitch killer, Acknowledgements acknowledgements)
    {
        services.AddSingleton(killer);
        services.AddSingleton(acknowledgements);
        services.AddScoped<IMessageHandler, KillableLetters>();
        services.Insert(0, ServiceDescriptor.Scoped<IBeforeCommit>(_ => new KillableReaction(killer, KillPoints.BeforeWorkflow)));
        services.AddScoped<IBeforeCommit>(_ => new KillableReaction(killer, KillPoints.AfterWorkflow));
        services.ConfigureDbContext<DhrDbContext>(options =>
            options.AddInterceptors(new KillableRows(killer), new KillableCommit(killer), new KillableCommands(killer)));
    }

    // What the killed worker before this one left open is gone on with first.
    private static async Task WriteAsync(CaseWork work, Acknowledgements acknowledgements, int writer, Queue<Guid> left)
    {
        for (var round = writer; ; round++)
        {
            Guid id;
            lock (left)
            {
                left.TryDequeue(out id);
            }

            if (id == Guid.Empty)
            {
                acknowledgements.Write("notified", id = await work.NotifyAsync());
            }

            if (round % 4 == 0)
            {
                acknowledgements.Write("closed", await work.TriageAsync(id, TriageOutcome.NotRelevant));
                continue;
            }

            acknowledgements.Write("accepted", await work.TriageAsync(id, TriageOutcome.Accept));
            acknowledgements.Write("issued", await work.IssueScopingAsync(id));
        }
    }

    private static async Task DeliverAsync(Workbench bench)
    {
        while (true)
        {
            await bench.Services.GetRequiredService<OutboxDispatcher>().RunAsync(CancellationToken.None);
        }
    }

    private static Task<List<Guid>> NotTriagedAsync(Workbench bench) => bench.DoAsync(services =>
        services.GetRequiredService<DhrDbContext>().Tasks
            .Where(t => t.Form == "triage" && t.ClosedAt == null)
            .Select(t => t.ReviewId)
            .ToListAsync());

    // A worker whose test was stopped must not stay behind.
    internal static void LeaveWithTheParent()
    {
        while (Console.In.ReadLine() is not null)
        {
        }

        Environment.Exit(1);
    }
}
