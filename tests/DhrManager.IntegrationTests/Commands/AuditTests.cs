using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using Microsoft.Data.Sqlite;

namespace DhrManager.IntegrationTests.Commands;

public sealed class AuditTests : IClassFixture<AppFactory>
{
    private readonly AppFactory _app;

    public AuditTests(AppFactory app) => _app = app;

    [Fact]
    public async Task A_line_that_was_changed_is_found()
    {
        await _app.WithDatabaseAsync(db => AddLinesAsync(db, count: 3));
        var before = await CommandRun.DataAsync(_app, "audit", "verify");
        await TamperAsync(Path.Combine(_app.Folder, "dhr.db"));

        var after = await CommandRun.DataAsync(_app, "audit", "verify");

        Assert.Equal(0, before.ExitCode);
        Assert.Contains("intact: 3 lines", before.Output, StringComparison.Ordinal);
        Assert.Equal(1, after.ExitCode);
        Assert.Contains("line 2", after.Output, StringComparison.Ordinal);
    }

    internal static async Task<int> AddLinesAsync(DhrDbContext db, int count)
    {
        db.AuditEntries.AddRange(Enumerable.Range(1, count).Select(i => AuditEntry.For("Tried", reviewId: null, new { Number = i }, db.Actor)));
        return await db.SaveChangesAsync();
    }

    internal static async Task TamperAsync(string database)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE AuditEntries SET Details = '{\"number\":7}' WHERE Sequence = 2";
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }
}
