using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace DhrManager.BrowserTests.Harness;

/// <summary>The real application on a real port, background work included, and one headless Chromium for all tests.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly Application _application = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address { get; private set; } = "";

    public IBrowser Browser => _browser!;

    public IServiceProvider Services => _application.Services;

    public async Task InitializeAsync()
    {
        _application.UseKestrel(0);
        _application.StartServer();
        Address = $"http://localhost:{_application.ClientOptions.BaseAddress.Port}";
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-sync", "--no-first-run"],
        });
    }

    public async Task DisposeAsync()
    {
        // Null when the application did not start: that failure is the one to be shown.
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _application.DisposeAsync();
    }

    private sealed class Application : WebApplicationFactory<Program>
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("dhr-browser").FullName;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development");
            builder.UseSetting("DataFolder", _folder);
            builder.UseSetting("Mail:PickupFolder", Path.Combine(_folder, "mail"));
            builder.UseSetting("Demo:Load", "true");
            builder.UseSetting("SignInsPerMinute", "100000");
            builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (disposing && Directory.Exists(_folder))
            {
                Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
                Directory.Delete(_folder, recursive: true);
            }
        }
    }
}

[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<Site>
{
    public const string Name = "site";
}
