using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Data;
using DhrManager.Web.Data.People;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Commands;

public sealed class BackupTests : IDisposable
{
    private readonly AppFactory _app = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("dhr-backup").FullName;

    private string Backup => Path.Combine(_folder, "monday.db");

    public void Dispose()
    {
        _app.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_backup_put_back_elsewhere_holds_everything_and_its_identities_can_be_read()
    {
        var id = await SaveIdentityAsync();
        var backup = await CommandRun.DataAsync(_app, "backup", Backup);
        Assert.Equal(0, backup.ExitCode);

        await using var other = new EmptyFactory();
        var restore = await CommandRun.RestoreAsync(other.Folder, "restore", Backup);
        Assert.Equal((0, ""), (restore.ExitCode, restore.Errors));

        Assert.Equal("Invented Name", await other.WithDatabaseAsync(db => db.Identities.Where(i => i.Id == id).Select(i => i.LegalName).SingleAsync()));
        Assert.Equal(
            await _app.WithDatabaseAsync(db => db.Users.CountAsync()),
            await other.WithDatabaseAsync(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task A_backup_never_writes_over_a_file()
    {
        await File.WriteAllTextAsync(Backup, "kept");

        var run = await CommandRun.DataAsync(_app, "backup", Backup);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("kept", await File.ReadAllTextAsync(Backup));
    }

    [Fact]
    public async Task A_backup_into_a_folder_that_is_not_there_is_refused_in_one_sentence()
    {
        var run = await CommandRun.DataAsync(_app, "backup", Path.Combine(_folder, "missing", "x.db"));

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_restore_is_refused_while_the_site_has_the_database_open()
    {
        await CommandRun.DataAsync(_app, "backup", Backup);
        await using var open = new SqliteConnection(DatabaseRegistration.ConnectionString(configured: null, _app.Folder));
        await open.OpenAsync();
        await using var read = open.CreateCommand();
        read.CommandText = "SELECT count(*) FROM Reviews";
        await read.ExecuteScalarAsync();

        var run = await CommandRun.RestoreAsync(_app.Folder, "restore", Backup, "--replace");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Stop the site first.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_in_use_is_replaced_only_on_demand_and_then_kept_aside()
    {
        await CommandRun.DataAsync(_app, "backup", Backup);
        SqliteConnection.ClearAllPools();

        var refused = await CommandRun.RestoreAsync(_app.Folder, "restore", Backup);
        var done = await CommandRun.RestoreAsync(_app.Folder, "restore", Backup, "--replace");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("--replace", refused.Errors, StringComparison.Ordinal);
        Assert.Equal((0, ""), (done.ExitCode, done.Errors));
        Assert.True(File.Exists(Path.Combine(_app.Folder, "dhr.db.before-restore")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("this is no database")]
    public async Task A_wrong_file_is_refused_in_one_sentence(string? content)
    {
        if (content is not null)
        {
            await File.WriteAllTextAsync(Backup, content);
        }

        var run = await CommandRun.RestoreAsync(_folder, "restore", Backup);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_backup_whose_audit_trail_was_changed_is_not_put_back()
    {
        await SaveIdentityAsync();
        await CommandRun.DataAsync(_app, "backup", Backup);
        await AuditTests.TamperAsync(Backup);

        var run = await CommandRun.RestoreAsync(_folder, "restore", Backup);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("line 2", run.Errors, StringComparison.Ordinal);
    }

    private Task<Guid> SaveIdentityAsync() => _app.WithDatabaseAsync(async db =>
    {
        var identity = new PersonIdentity { ReviewId = Guid.CreateVersion7(), ReviewPersonId = Guid.CreateVersion7(), LegalName = "Invented Name" };
        db.Identities.Add(identity);
        await AuditTests.AddLinesAsync(db, count: 3);
        return identity.Id;
    });

    // Nothing in it yet, so that a backup can arrive.
    private sealed class EmptyFactory : AppFactory
    {
        protected override bool WithReviews => true;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Demo:Load", "false");
        }
    }
}
