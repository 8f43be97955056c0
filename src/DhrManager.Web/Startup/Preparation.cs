using System.Security.Cryptography;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.People;
using DhrManager.Web.Lessons;
using DhrManager.Web.Seeding;
using DhrManager.Web.Workflows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Startup;

/// <summary>What must be so before the first request: the database is there and current, the definitions are sound.</summary>
public static class Preparation
{
    /// <exception cref="SettingsException">The identity key, the database or a definition cannot be used.</exception>
    public static async Task PrepareAsync(this IServiceProvider services, Settings settings)
    {
        RefuseForeignKey(services, settings);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DhrDbContext>();
        await MigrateAsync(db);

        var vocabulary = scope.ServiceProvider.GetRequiredService<VocabularyUpkeep>();
        await vocabulary.FillAsync(CancellationToken.None);
        await vocabulary.RefreshAsync(CancellationToken.None);

        var library = scope.ServiceProvider.GetRequiredService<DefinitionLibrary>();
        await library.LoadAsync(settings.DefinitionsFolder, db, db.Actor.Now, CancellationToken.None);
    }

    /// <summary>An empty database gets the demo, or a link for the first administrator.</summary>
    public static async Task FillEmptyDatabaseAsync(this WebApplication app, Settings settings)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DhrDbContext>();
        if (!await db.Users.AnyAsync())
        {
            if (settings.LoadDemo)
            {
                await scope.ServiceProvider.GetRequiredService<DemoLoader>().LoadAsync(CancellationToken.None);
            }
            else
            {
                app.Services.GetRequiredService<Security.FirstAdministratorLink>().Offer();
            }
        }

        if (settings.LoadDemo)
        {
            DemoSignIns.Print(Console.Out, DemoCounty.Read(settings.SeedFolder));
        }
    }

    private static void RefuseForeignKey(IServiceProvider services, Settings settings)
    {
        try
        {
            services.GetRequiredService<IdentityProtection>();
        }
        catch (Exception failure) when (failure is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException(
                Path.Combine(settings.DataFolder, "identity.key"),
                "the file",
                "cannot be read with the keys beside it: restore this file and the folder 'keys' from the same backup");
        }
    }

    private static async Task MigrateAsync(DhrDbContext db)
    {
        try
        {
            db.CreateFileWhenMissing();
            await db.ForgetKilledMigrationAsync();
            await db.Database.MigrateAsync();
        }
        catch (SqliteException failure)
        {
            throw Unusable($"SQLite says: {failure.SqliteErrorCode}, {failure.SqliteExtendedErrorCode}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Unusable("the file cannot be made or opened");
        }
    }

    private static SettingsException Unusable(string why) => new(
        "configuration",
        "ConnectionStrings:Dhr",
        $"must name a database that can be opened and written ({why}); check the path, its rights and the room on the disk, or restore a backup");
}
