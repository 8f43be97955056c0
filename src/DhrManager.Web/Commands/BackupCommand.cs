using DhrManager.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Commands;

/// <summary><c>backup FILE</c>: a copy of the database as of one instant, taken while the site runs, and the keys beside it.</summary>
internal static class BackupCommand
{
    /// <exception cref="CommandRefusedException">The file is there already or cannot be written, or the copy is not sound.</exception>
    public static async Task RunAsync(DhrDbContext db, Settings settings, string file, TextWriter output)
    {
        var keys = KeysOf(file);
        Refuse(File.Exists(file), $"{file} is there already. Give the backup a new name.");
        Refuse(Path.Exists(keys), $"{keys} is there already. Give the backup a new name.");
        try
        {
            await db.Database.OpenConnectionAsync();
            Copy((SqliteConnection)db.Database.GetDbConnection(), file);
            KeyFiles.Copy(settings.DataFolder, keys);
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new CommandRefusedException($"{file} cannot be written. Check the folder, its rights and the room on the disk.");
        }

        await output.WriteLineAsync($"The database is in {file}. It was checked and is sound.");
        await output.WriteLineAsync($"The keys are in {keys}. Keep them apart from it: whoever has both can read who the people are, and without them nobody can.");
    }

    public static string KeysOf(string file) => file + ".keys";

    private static void Copy(SqliteConnection source, string file)
    {
        using var copy = SqliteFile.Open(file);
        source.BackupDatabase(copy);

        // One file that stands alone: no write-ahead log beside it.
        copy.Ask("PRAGMA journal_mode=DELETE");
        if (!copy.IsIntact())
        {
            copy.Close();
            File.Delete(file);
            throw new CommandRefusedException("The copy is damaged, so the database probably is too. Nothing was kept; look at the disk before anything else.");
        }
    }

    private static void Refuse(bool condition, string message)
    {
        if (condition)
        {
            throw new CommandRefusedException(message);
        }
    }
}
