using DhrManager.Benchmarks;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Outbox;
using DhrManager.Web.Outbox;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Storage;

public sealed class OutboxTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dhr-outbox").FullName;
    private readonly ManualTime _time = new();
    private readonly FragileHandler _handler = new();
    private Workbench _bench = null!;

    public async Task InitializeAsync()
    {
        _bench = new Workbench(_folder, services =>
        {
            services.AddSingleton<TimeProvider>(_time);
            services.AddScoped<IMessageHandler>(provider => _handler.In(provider.GetRequiredService<Mailer>()));
        });
        await _bench.StartAsync();
        await QueueAsync(FragileHandler.MessageKind);
    }

    [Fact]
    public async Task A_failure_is_tried_again_after_a_pause_that_grows()
    {
        _handler.Fails = true;
        Assert.Equal(1, await RunAsync());
        Assert.Equal(0, await RunAsync());

        _time.Pass(TimeSpan.FromSeconds(5));
        Assert.Equal(1, await RunAsync());
        _time.Pass(TimeSpan.FromSeconds(5));
        Assert.Equal(0, await RunAsync());

        _time.Pass(TimeSpan.FromSeconds(5));
        _handler.Fails = false;
        Assert.Equal(1, await RunAsync());
        Assert.NotNull((await MessageAsync()).DoneAt);
    }

    [Fact]
    public async Task After_the_eighth_failure_it_is_parked_until_an_administrator_asks_again()
    {
        _handler.Fails = true;
        for (var attempt = 0; attempt < OutboxMessage.MaxAttempts; attempt++)
        {
            Assert.Equal(1, await RunAsync());
            _time.Pass(TimeSpan.FromHours(1));
        }

        Assert.Equal(0, await RunAsync());
        Assert.NotNull((await MessageAsync()).ParkedAt);
        Assert.Equal(nameof(IOException), (await MessageAsync()).LastFailure);

        _handler.Fails = false;
        await ChangeAsync(message => message.Retry(_time.GetUtcNow().UtcDateTime));
        Assert.Equal(1, await RunAsync());
        Assert.NotNull((await MessageAsync()).DoneAt);
    }

    [Fact]
    public async Task A_handler_that_failed_half_way_and_runs_again_doubles_nothing()
    {
        _handler.FailsHalfWay = true;
        await RunAsync();
        Assert.Single(Mails());

        _handler.FailsHalfWay = false;
        _time.Pass(TimeSpan.FromMinutes(1));
        await RunAsync();

        Assert.Equal(2, Mails().Length);
    }

    [Fact]
    public async Task A_time_out_counts_as_a_failure_and_does_not_hold_up_the_others()
    {
        _handler.TimesOut = true;
        await QueueAsync("second");

        Assert.Equal(2, await RunAsync());

        Assert.Equal(1, (await MessageAsync()).Attempts);
    }

    [Fact]
    public async Task A_message_that_nobody_takes_fails_and_is_not_lost()
    {
        await QueueAsync("unheard-of");

        await RunAsync();

        Assert.Equal(1, (await MessageAsync("unheard-of")).Attempts);
    }

    public async Task DisposeAsync()
    {
        await _bench.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private Task<int> RunAsync() => _bench.Services.GetRequiredService<OutboxDispatcher>().RunAsync(CancellationToken.None);

    private string[] Mails() => Directory.GetFiles(Path.Combine(_folder, "mail"));

    private Task<OutboxMessage> MessageAsync(string kind = FragileHandler.MessageKind) => _bench.DoAsync(services =>
        services.GetRequiredService<DhrDbContext>().OutboxMessages.AsNoTracking().SingleAsync(m => m.Kind == kind));

    private Task<int> QueueAsync(string kind) => _bench.DoAsync(services =>
    {
        var db = services.GetRequiredService<DhrDbContext>();
        db.OutboxMessages.Add(OutboxMessage.New(kind, $"test:{kind}", "{}", _time.GetUtcNow().UtcDateTime));
        return db.SaveChangesAsync();
    });

    private Task<int> ChangeAsync(Action<OutboxMessage> change) => _bench.DoAsync(async services =>
    {
        var db = services.GetRequiredService<DhrDbContext>();
        change(await db.OutboxMessages.SingleAsync());
        return await db.SaveChangesAsync();
    });
}
