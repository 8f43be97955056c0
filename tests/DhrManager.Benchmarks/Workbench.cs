using DhrManager.Domain;
using DhrManager.Domain.Access;
using DhrManager.Domain.Agencies;
using DhrManager.Domain.CodedLists;
using DhrManager.Web;
using DhrManager.Web.Data;
using DhrManager.Web.Data.People;
using DhrManager.Web.Features;
using DhrManager.Web.Outbox;
using DhrManager.Web.Startup;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.Benchmarks;

/// <summary>The application without its site: handlers, workflow, outbox and database in a folder of their own.</summary>
/// <remarks>Everything is done by one CSP manager of one partnership.</remarks>
public sealed class Workbench : IAsyncDisposable
{
    public static readonly Guid Manager = new("00000000-0000-0000-0000-0000000000a1");
    public static readonly Guid Partnership = new("00000000-0000-0000-0000-0000000000b1");
    public static readonly IReadOnlyList<Guid> Agencies = [new("00000000-0000-0000-0000-0000000000c1"), new("00000000-0000-0000-0000-0000000000c2")];

    private readonly ServiceProvider _services;
    private readonly Settings _settings;

    /// <param name="more">Registers what only this bench has, after the application's own.</param>
    /// <param name="settings">Settings that differ from the usual ones.</param>
    public Workbench(string folder, Action<IServiceCollection>? more = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var usual = new Dictionary<string, string?>
        {
            ["DataFolder"] = folder,
            ["Mail:From"] = "no-reply@dhr.invalid",
            ["Mail:PickupFolder"] = Path.Combine(folder, "mail"),
        };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(usual).AddInMemoryCollection(settings ?? usual).Build();
        _settings = Settings.Read(configuration, folder);

        var services = new ServiceCollection();
        services.AddLogging();
        services.AddScoped<IActorSource, ManagerActs>();
        services.AddCases(configuration, _settings);
        services.AddFeatures();
        services.AddSingleton<OutboxDispatcher>();
        services.AddSingleton<Mailer>();
        services.AddScoped<ReviewMail>();
        services.AddScoped<IMessageHandler, TaskMailHandler>();
        more?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public IServiceProvider Services => _services;

    /// <summary>Makes the database current and reads the definitions, as every start does.</summary>
    public Task StartAsync() => _services.PrepareAsync(_settings);

    /// <summary>Adds the partnership, its manager and its agencies to a new database.</summary>
    public async Task FillAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DhrDbContext>();
        db.Partnerships.Add(new Partnership(Partnership, "PA", "Estmere", "Estmere"));
        db.Memberships.Add(new PartnershipMembership { PersonId = Manager, PartnershipId = Partnership, Role = ReviewRole.CspManager });
        db.Agencies.AddRange(Agencies.Select((id, i) => new Agency(id, $"A{i}", $"Agency {i}", AgencyKind.List.All[i], "", "Estmere")));
        await db.SaveChangesAsync();
    }

    /// <summary>Does work in a scope of its own, as a request has one.</summary>
    public async Task<T> DoAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private sealed class ManagerActs(TimeProvider time) : IActorSource
    {
        public Actor Current { get; } = new(Manager, "Manager", time.GetUtcNow().UtcDateTime);
    }
}
