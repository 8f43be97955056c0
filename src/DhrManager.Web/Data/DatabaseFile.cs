using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Data;

/// <summary>What concerns the database as a file, before anything is in it.</summary>
public static class DatabaseFile
{
    /// <summary>
    /// Only the start makes the file. Connections do not: a file that vanished while the program runs must be missed, not
    /// replaced by an empty one.
    /// </summary>
    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be made.</exception>
    public static void CreateFileWhenMissing(this DhrDbContext db)
    {
        var connection = new SqliteConnectionStringBuilder(db.Database.GetConnectionString());
        if (connection.Mode == SqliteOpenMode.ReadWrite && !File.Exists(connection.DataSource))
        {
            File.Create(connection.DataSource).Dispose();
        }
    }

    /// <summary>
    /// A start that was killed while it changed the database leaves EF's lock row behind, for which the next start would
    /// wait for ever. Nobody else holds it: one program works on one SQLite file.
    /// </summary>
    public static async Task ForgetKilledMigrationAsync(this DhrDbContext db)
    {
        const string LockTables = "SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if (await db.Database.SqlQueryRaw<int>(LockTables).SingleAsync() > 0)
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"");
        }
    }
}
