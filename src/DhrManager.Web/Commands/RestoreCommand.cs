using DhrManager.Web.Data;
using Microsoft.Data.Sqlite;

namespace DhrManager.Web.Commands;

/// <summary>
/// <c>restore FILE [--replace]</c>: puts a backup and its keys back. Runs before anything opens the database. What was
/// there is kept beside it until the next restore.
/// </summary>
public static class RestoreCommand
{
    public const string Suffix = ".before-restore";

    private const int Busy = 5;

    public static bool IsMeant(string[] args) => args is ["restore", ..];

    /// <returns>0; 1 when the data is at fault; 2 when the arguments are.</returns>
    public static async Task<int> RunAsync(string[] args, string connectionString, string dataFolder, TextWriter output, TextWriter errors)
    {
        SqliteNative.EnsureInitialized();
        try
        {
            var (file, replace) = CommandWords.Of(args) switch
            {
                ["restore", var backup] => (backup, false),
                ["restore", var backup, "--replace"] => (backup, true),
                _ => throw new CommandRefusedException("Name the backup: restore FILE [--replace].", exitCode: 2),
            };
            await BackupFile.CheckAsync(file);
            var database = new SqliteConnectionStringBuilder(connectionString).DataSource;
            FreeTarget(database, replace);
            PutBack(file, database, dataFolder, output);
            return 0;
        }
        catch (CommandRefusedException refused)
        {
            await errors.WriteLineAsync(refused.Message);
            return refused.ExitCode;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync("The backup cannot be put back: a file cannot be written. Check the data folder, its rights and the room on the disk.");
            return 1;
        }
    }

    private static void FreeTarget(string database, bool replace)
    {
        if (!File.Exists(database))
        {
            return;
        }

        var hasAccounts = CloseDown(database);
        if (hasAccounts && !replace)
        {
            throw new CommandRefusedException($"{database} is in use: it has accounts. Add --replace to put the backup in its place; the old one is kept as {database}{Suffix}.");
        }

        File.Move(database, database + Suffix, overwrite: true);
    }

    // Leaving write-ahead logging needs the file to itself, so this fails while the site has it open. It also folds the log in.
    private static bool CloseDown(string database)
    {
        try
        {
            using var target = SqliteFile.Open(database);
            target.Ask("PRAGMA busy_timeout=0");
            target.Ask("PRAGMA journal_mode=DELETE");
            return target.HasTable("AspNetUsers") && target.Ask("SELECT count(*) FROM AspNetUsers") != "0";
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == Busy)
        {
            throw new CommandRefusedException($"{database} is open: the site is running on it. Stop the site first.");
        }
        catch (SqliteException)
        {
            // Damaged: a reason to restore, not to refuse. Like a database in use it is only replaced on demand.
            return true;
        }
    }

    private static void PutBack(string file, string database, string dataFolder, TextWriter output)
    {
        var arriving = database + ".arriving";
        File.Copy(file, arriving, overwrite: true);
        File.Move(arriving, database);
        output.WriteLine($"{file} is in place as {database}.");

        var keys = BackupCommand.KeysOf(file);
        if (!Directory.Exists(keys))
        {
            output.WriteLine($"There is no {keys}: the keys in {dataFolder} stay. If they are not those of the backup, the identity key cannot be read.");
            return;
        }

        KeyFiles.SetAside(dataFolder, Suffix);
        KeyFiles.Copy(keys, dataFolder);
        output.WriteLine($"The keys of {keys} are in place in {dataFolder}.");
    }
}
