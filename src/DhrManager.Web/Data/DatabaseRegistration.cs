using DhrManager.Domain.Rules;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace DhrManager.Web.Data;

public static class DatabaseRegistration
{
#if DEBUG
    private const bool IsDebugBuild = true;
#else
    private const bool IsDebugBuild = false;
#endif

    /// <summary>Registers the database named by <c>ConnectionStrings:Dhr</c>; without one, <c>dhr.db</c> in the data folder.</summary>
    /// <exception cref="SettingsException">The connection string cannot be read.</exception>
    public static void AddDhrDatabase(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        var connection = ConnectionString(configuration.GetConnectionString("Dhr"), dataFolder);
        // The options are the same for every context: made once, not for each request.
        services.AddDbContext<DhrDbContext>(options => Configure(options, connection), optionsLifetime: ServiceLifetime.Singleton);
    }

    public static void Configure(DbContextOptionsBuilder options, string connection) => options
        .UseSqlite(connection, sqlite => sqlite
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
            // A list of ids is one parameter: the statement stays the same however many there are, and is quickly prepared.
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .AddInterceptors(SqliteSettings.Instance)
        // Looking for two queries at once costs a twentieth of a page, so it is done where pages are made and tested.
        .EnableThreadSafetyChecks(IsDebugBuild)
        .ReplaceService<IModelCacheKeyFactory, ModelPerKey>()
        // The children of a review are only ever reached through the review, which carries the filter.
        .ConfigureWarnings(w => w.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));

    public static string ConnectionString(string? configured, string dataFolder)
    {
        try
        {
            var connection = new SqliteConnectionStringBuilder(configured ?? $"Data Source={Path.Combine(dataFolder, "dhr.db")}")
            {
                // Debian's library leaves foreign keys off unless it is asked.
                ForeignKeys = true,
            };
            if (connection.Mode == SqliteOpenMode.ReadWriteCreate)
            {
                connection.Mode = SqliteOpenMode.ReadWrite; // See DatabaseFile.
            }

            return connection.ConnectionString;
        }
        catch (ArgumentException)
        {
            throw new SettingsException("configuration", "ConnectionStrings:Dhr", "must be a SQLite connection string, for example Data Source=dhr.db");
        }
    }

    // Readers do not wait for the writer, and a writer waits for the other instead of failing.
    private sealed class SqliteSettings : DbConnectionInterceptor
    {
        public static readonly SqliteSettings Instance = new();
        private const int CannotOpen = 14;
        private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA busy_timeout=5000; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=4000;";

        // A connection of the pool goes on writing into a file that was deleted, and all of it is lost at the next start.
        private static void RefuseVanishedFile(System.Data.Common.DbConnection connection)
        {
            if (connection.DataSource is { Length: > 0 } file && !File.Exists(file))
            {
                throw new SqliteException("The database file is gone.", CannotOpen);
            }
        }

        // One connection for the life of a context: EF opens one for every query, and each opening costs as much as the query.
        public override InterceptionResult ConnectionClosing(System.Data.Common.DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            eventData.Context is null ? result : InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionClosingAsync(System.Data.Common.DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            ValueTask.FromResult(ConnectionClosing(connection, eventData, result));

        public override void ConnectionOpened(System.Data.Common.DbConnection connection, ConnectionEndEventData eventData)
        {
            RefuseVanishedFile(connection);
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(System.Data.Common.DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            RefuseVanishedFile(connection);
            await using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
