namespace DhrManager.IntegrationTests.Robustness.Starting;

/// <summary>A setting that cannot be used stops the start with one sentence that names it.</summary>
public sealed class SpoiltSettingsTests : IDisposable
{
    private readonly Installation _installation = new();

    [Theory]
    [InlineData("DataFolder", "")]
    [InlineData("Mail:From", "")]
    [InlineData("Mail:From", "not an address")]
    [InlineData("Mail:Port", "smtp")]
    [InlineData("Mail:Port", "70000")]
    [InlineData("Demo:Load", "maybe")]
    [InlineData("SignInsPerMinute", "many")]
    [InlineData("SignInsPerMinute", "0")]
    [InlineData("PublicAddress", "reviews.example")]
    [InlineData("PublicAddress", "ftp://reviews.example")]
    [InlineData("Workflows:Folder", "/nowhere/at/all")]
    [InlineData("Seed:Folder", "/nowhere/at/all")]
    [InlineData("ConnectionStrings:Dhr", "Colour=green")]
    [InlineData("DataFolder", "/proc")]
    [InlineData("DataFolder", "/proc/dhr")]
    [InlineData("ConnectionStrings:Dhr", "Data Source=/proc/dhr.db")]
    public async Task It_is_named(string name, string value) =>
        Assert.Contains(name, await _installation.RefusalAsync((name, value)), StringComparison.Ordinal);

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_refused()
    {
        await File.WriteAllTextAsync(_installation.DataFolder, "");

        Assert.Contains("DataFolder", await _installation.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_none_is_refused()
    {
        Directory.CreateDirectory(_installation.DataFolder);
        await File.WriteAllTextAsync(Path.Combine(_installation.DataFolder, "dhr.db"), new string('x', 10_000));

        Assert.Contains("ConnectionStrings:Dhr", await _installation.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_in_a_folder_that_is_not_there_is_refused() =>
        Assert.Contains("ConnectionStrings:Dhr", await _installation.RefusalAsync(("ConnectionStrings:Dhr", "Data Source=/nowhere/at/all/dhr.db")), StringComparison.Ordinal);

    [Fact]
    public async Task An_identity_key_of_another_installation_is_refused()
    {
        await _installation.StartAsync();
        await File.WriteAllTextAsync(Path.Combine(_installation.DataFolder, "identity.key"), "not the key");

        Assert.Contains("identity.key", await _installation.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_start_that_was_killed_while_it_changed_the_database_does_not_hold_up_the_next()
    {
        await _installation.StartAsync();
        Sqlite("INSERT INTO \"__EFMigrationsLock\" (\"Id\", \"Timestamp\") VALUES (1, '2026-01-05 12:00:00+00:00')");

        await _installation.StartAsync().WaitAsync(TimeSpan.FromMinutes(1));

        Assert.True(File.Exists(Path.Combine(_installation.DataFolder, "dhr.db")));
    }

    public void Dispose() => _installation.Dispose();

    private void Sqlite(string statement)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(_installation.DataFolder, "dhr.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
