using System.Text.Json;
using DhrManager.Benchmarks;
using DhrManager.Web.Data;
using DhrManager.Web.Workflows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Storage;

/// <summary>A definition of the installation's own waits a day after each notification and queues a letter then.</summary>
public sealed class TimerTests : IDisposable
{
    private const string Letter = "a-day-later";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("dhr-timers");
    private readonly ManualTime _time = new();
    private readonly Breakable _letters = new();

    public TimerTests()
    {
        var definitions = _root.CreateSubdirectory("workflow-definitions");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "workflow-definitions")))
        {
            File.Copy(file, Path.Combine(definitions.FullName, Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(definitions.FullName, "day-later.json"), DayLater());
    }

    [Fact]
    public async Task A_timer_fires_once_also_when_the_program_stopped_in_between()
    {
        await using (var before = await StartAsync())
        {
            await new CaseWork(before).NotifyAsync();
            Assert.Equal(0, await FireAsync(before));
        }

        _time.Pass(TimeSpan.FromDays(2));
        await using var after = await StartAsync();

        Assert.Equal(1, await FireAsync(after));
        Assert.Equal(0, await FireAsync(after));
        Assert.Equal(1, await LettersAsync(after));
    }

    [Fact]
    public async Task A_flowchart_that_fails_does_not_hold_up_the_others_and_goes_on_when_it_is_mended()
    {
        await using var bench = await StartAsync();
        var failing = await new CaseWork(bench).NotifyAsync();
        await new CaseWork(bench).NotifyAsync();
        _time.Pass(TimeSpan.FromDays(1));

        _letters.FailsFor = failing;
        Assert.Equal(2, await FireAsync(bench));
        Assert.Equal(0, await FireAsync(bench));
        Assert.Equal(1, await LettersAsync(bench));
        Assert.Equal(1, await ReadAsync(bench, db => db.AuditEntries.CountAsync(e => e.Kind == IncidentLog.Kind)));

        _letters.FailsFor = null;
        _time.Pass(TimeSpan.FromMinutes(10));
        Assert.Equal(1, await FireAsync(bench));
        Assert.Equal(2, await LettersAsync(bench));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _root.Delete(recursive: true);
    }

    private async Task<Workbench> StartAsync()
    {
        var folder = Path.Combine(_root.FullName, "data");
        var isNew = !Directory.Exists(folder);
        var settings = new Dictionary<string, string?> { ["Workflows:Folder"] = Path.Combine(_root.FullName, "workflow-definitions") };
        var bench = new Workbench(folder, services =>
        {
            services.AddSingleton<TimeProvider>(_time);
            services.AddSingleton<TimerRunner>();
            services.AddSingleton<IStepActivity>(_letters);
            services.Remove(services.Single(s => s.ImplementationType == typeof(Web.Workflows.Activities.LetterActivity)));
        }, settings);
        await bench.StartAsync();
        if (isNew)
        {
            await bench.FillAsync();
        }

        return bench;
    }

    private static Task<int> FireAsync(Workbench bench) => bench.Services.GetRequiredService<TimerRunner>().RunAsync(CancellationToken.None);

    private static Task<int> LettersAsync(Workbench bench) => ReadAsync(bench, db => db.OutboxMessages.CountAsync(m => m.Payload.Contains(Letter)));

    private static Task<T> ReadAsync<T>(Workbench bench, Func<DhrDbContext, Task<T>> read) =>
        bench.DoAsync(services => read(services.GetRequiredService<DhrDbContext>()));

    // The shipped notification, cut down: its event, a delay, a letter, the end.
    private static string DayLater()
    {
        var start = new { id = "notified", type = "Elsa.Event", name = "Event1", version = 1, eventName = Text("DeathNotified"), customProperties = new { canStartWorkflow = true, runAsynchronously = false } };
        var delay = new { id = "a-day", type = "Elsa.Delay", name = "Delay1", version = 1, timeSpan = new { typeName = "TimeSpan", expression = new { type = "Literal", value = "1.00:00:00" } }, customProperties = new { } };
        var letter = new { id = "letter-later", type = "Dhr.Letter", name = "Letter1", version = 1, letter = Text(Letter), to = Text("csp-manager"), customProperties = new { } };
        var end = new { id = "end", type = "Elsa.End", name = "End1", version = 1, customProperties = new { } };
        var root = new
        {
            id = "flowchart",
            type = "Elsa.Flowchart",
            name = "Flowchart1",
            version = 1,
            customProperties = new { },
            activities = new object[] { start, delay, letter, end },
            connections = new[] { Connection("notified", "a-day"), Connection("a-day", "letter-later"), Connection("letter-later", "end") },
            variables = Array.Empty<object>(),
        };
        return JsonSerializer.Serialize(new { id = "day-later-v1", definitionId = "day-later", name = "A day later", version = 1, isLatest = true, isPublished = true, root });
    }

    private static object Text(string value) => new { typeName = "String", expression = new { type = "Literal", value } };

    private static object Connection(string source, string target) =>
        new { source = new { activity = source, port = "Done" }, target = new { activity = target, port = "In" } };

    private sealed class Breakable : IStepActivity
    {
        private readonly Web.Workflows.Activities.LetterActivity _real = new();

        public Guid? FailsFor { get; set; }

        public string TypeName => _real.TypeName;

        public void Run(StepContext context)
        {
            if (context.Review.Id == FailsFor && context.Input("letter") == Letter)
            {
                throw new InvalidOperationException("The letter cannot be queued.");
            }

            _real.Run(context);
        }
    }
}
