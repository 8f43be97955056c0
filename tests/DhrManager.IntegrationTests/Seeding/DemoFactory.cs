using DhrManager.IntegrationTests.Harness;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DhrManager.IntegrationTests.Seeding;

/// <summary>The application with the whole demo, loaded on a day that is not today.</summary>
public sealed class DemoFactory : AppFactory
{
    public static readonly DateOnly LoadedOn = new(2027, 3, 9);

    protected override bool WithReviews => true;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(new StandingClock(LoadedOn.ToDateTime(new TimeOnly(11, 0), DateTimeKind.Utc)));
        });
    }

    private sealed class StandingClock(DateTime now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

/// <summary>Loading takes seconds, so the tests that only read share one demo.</summary>
[CollectionDefinition(Name)]
public sealed class OneDemo : ICollectionFixture<DemoFactory>
{
    public const string Name = "one demo";
}
