using DhrManager.Domain;
using DhrManager.Web.Data;
using DhrManager.Web.Seeding;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DhrManager.IntegrationTests.Harness;

/// <summary>The real application on a SQLite file of its own, with the demo county and no background work of its own accord.</summary>
public class AppFactory : WebApplicationFactory<Program>
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("dhr").FullName;

    /// <summary>Whether the demo's reviews are loaded as well as its accounts and agencies.</summary>
    protected virtual bool WithReviews => false;

    /// <summary>A browser that has signed in; addresses are those of seed/demo/county.json, without the domain.</summary>
    public async Task<Visitor> SignInAsync(string mailbox)
    {
        var visitor = Visit();
        var page = await visitor.GetAsync("/account/sign-in");
        var answer = await visitor.PostAsync(page, "form:has(#Input-Email)", [("Input.Email", mailbox + "@estmere.example"), ("Input.Password", DemoAccounts.Password)]);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.Status);
        return visitor;
    }

    /// <summary>A browser that has not signed in.</summary>
    public Visitor Visit() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    /// <summary>Works on the database as the system, or as one of the demo's people.</summary>
    public async Task<T> WithDatabaseAsync<T>(Func<DhrDbContext, Task<T>> work, string? mailbox = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = mailbox is null
            ? scope.ServiceProvider.GetRequiredService<DhrDbContext>()
            : ActivatorUtilities.CreateInstance<DhrDbContext>(
                scope.ServiceProvider,
                new FixedActor(new Actor(DemoCounty.Person(mailbox), mailbox, scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime)));
        return await work(db);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("DataFolder", Folder);
        builder.UseSetting("Demo:Load", WithReviews ? "true" : "false");
        builder.UseSetting("Mail:PickupFolder", Path.Combine(Folder, "mail"));
        builder.UseSetting("SignInsPerMinute", "100000");
        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        builder.ConfigureServices(services => services.RemoveAll<IHostedService>());
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        if (!WithReviews)
        {
            using var scope = host.Services.CreateScope();
            scope.ServiceProvider.GetRequiredService<DemoAccounts>().LoadAsync(CancellationToken.None).GetAwaiter().GetResult();
        }

        return host;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(Folder))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(Folder, recursive: true);
        }
    }
}
