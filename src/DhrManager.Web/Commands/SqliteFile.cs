using Microsoft.Data.Sqlite;

namespace DhrManager.Web.Commands;

/// <summary>One SQLite file, opened for a moment and not kept in the pool.</summary>
internal static class SqliteFile
{
    public static SqliteConnection Open(string file, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate)
    {
        var connection = new SqliteConnection(Connection(file, mode));
        connection.Open();
        return connection;
    }

    public static string Connection(string file, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ConnectionString;

    public static string? Ask(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }

    public static bool IsIntact(this SqliteConnection connection) => connection.Ask("PRAGMA integrity_check") == "ok";

    public static bool HasTable(this SqliteConnection connection, string table) =>
        connection.Ask($"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '{table}'") == "1";
}
