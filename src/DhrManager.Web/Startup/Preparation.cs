using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Seeding;
using DhrManager.Web.Workflows;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Startup;

/// <summary>What must be so before the first request: the database is there and current, the definitions are sound.</summary>
public static class Preparation
{
    /// <exception cref="SettingsException">The database or a definition cannot be used.</exception>
    public static async Task PrepareAsync(this IServiceProvider services, Settings settings)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DhrDbContext>();
        try
        {
            await db.Database.MigrateAsync();
        }
        catch (Microsoft.Data.Sqlite.SqliteException failure)
        {
            throw new SettingsException(
                "configuration",
                "ConnectionStrings:Dhr",
                $"must name a database that can be opened and written (SQLite says: {failure.SqliteErrorCode}, {failure.SqliteExtendedErrorCode}); check the path, its rights and the room on the disk, or restore a backup");
        }

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
}
