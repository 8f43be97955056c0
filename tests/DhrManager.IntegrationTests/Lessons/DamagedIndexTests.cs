using DhrManager.IntegrationTests.Harness;
using DhrManager.Lessons.Index;
using DhrManager.Web;
using DhrManager.Web.Lessons;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace DhrManager.IntegrationTests.Lessons;

public class DamagedIndexTests(AppFactory app) : IClassFixture<AppFactory>
{
    private const int Count = 60;

    private LessonsIndex Index => app.Services.GetRequiredService<LessonsIndex>();

    private Settings Settings => app.Services.GetRequiredService<Settings>();

    [Theory]
    [InlineData(".manifest", "flip")]
    [InlineData(".manifest", "cut")]
    [InlineData(".segment", "flip")]
    [InlineData(".segment", "cut")]
    [InlineData(".segment", "delete")]
    [InlineData(".deleted", "flip")]
    [InlineData(".deleted", "delete")]
    public async Task Damage_to_any_file_is_said_on_the_health_page_and_in_the_log_and_repaired(string ending, string how)
    {
        await app.FillAsync(Documents().Select((document, i) => i < Count - 5 ? document with { ReviewId = Guid.CreateVersion7().ToString() } : document));
        await Index.ReplaceAsync(InventedLibrary.ReviewId, Documents().Take(3), CancellationToken.None);
        var file = Directory.EnumerateFiles(LessonsIndex.FolderIn(Settings), "*" + ending).OrderBy(File.GetLastWriteTimeUtc).LastOrDefault();
        Assert.True(file is not null, $"The index has no file {ending}");
        Damage(file!, how);

        using var restarted = new LessonsIndex(Settings, TimeProvider.System);
        var health = await new LessonsHealth(restarted).CheckHealthAsync(new HealthCheckContext());
        var log = new ListLog();
        await RunUpkeepAsync(restarted, log);

        Assert.Equal(HealthStatus.Degraded, health.Status);
        Assert.NotEmpty(health.Description!);
        Assert.Contains(log.Lines, line => line.Contains("rebuilt", StringComparison.Ordinal) && line.Contains(health.Description!, StringComparison.Ordinal));
        Assert.Equal(HealthStatus.Healthy, (await new LessonsHealth(restarted).CheckHealthAsync(new HealthCheckContext())).Status);
        using var again = new LessonsIndex(Settings, TimeProvider.System);
        Assert.True(again.IsReady);
    }

    [Fact]
    public async Task Damage_to_what_is_open_empties_the_page_until_the_rebuild_and_fails_nobody()
    {
        await app.FillAsync(Documents());
        var visitor = await app.SignInAsync("practitioner");
        Assert.Contains("60 results", (await visitor.GetAsync("/lessons?q=kestrels")).Text, StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(LessonsIndex.FolderIn(Settings), "*.segment"))
        {
            await File.WriteAllTextAsync(file, "not a segment");
        }

        // What was read lately is still known; the last page was not.
        var page = await visitor.GetAsync("/lessons?q=kestrels&page=3");

        Assert.Equal("0 results", page.Document.QuerySelector("#results")!.TextContent);
        Assert.Contains("put in order", page.Text, StringComparison.Ordinal);
        Assert.True(await app.Services.GetRequiredService<LessonsUpkeep>().RunAsync(CancellationToken.None));
        Assert.True(Index.IsReady);
    }

    private async Task RunUpkeepAsync(LessonsIndex restarted, ListLog log)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await using var services = new ServiceCollection()
            .AddScoped(_ => scope.ServiceProvider.GetRequiredService<VocabularyUpkeep>())
            .AddScoped(_ => ActivatorUtilities.CreateInstance<LessonsRebuild>(scope.ServiceProvider, restarted))
            .BuildServiceProvider();
        using var upkeep = new LessonsUpkeep(restarted, app.Services.GetRequiredService<LibraryFindings>(), services.GetRequiredService<IServiceScopeFactory>(), TimeProvider.System, log);
        Assert.True(await upkeep.RunAsync(CancellationToken.None));
    }

    private static void Damage(string file, string how)
    {
        var bytes = File.ReadAllBytes(file);
        if (how == "delete")
        {
            File.Delete(file);
            return;
        }

        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, how == "cut" ? bytes[..(bytes.Length / 2)] : bytes);
    }

    private static IEnumerable<LessonDocument> Documents() => Enumerable.Range(0, Count).Select(InventedLibrary.Recommendation);

    private sealed class ListLog : ILogger<LessonsUpkeep>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
