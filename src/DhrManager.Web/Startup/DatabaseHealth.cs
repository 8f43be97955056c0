using DhrManager.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DhrManager.Web.Startup;

/// <summary>Whether the database can be read and written: a transaction takes SQLite's write lock and gives it back.</summary>
public sealed class DatabaseHealth(DhrDbContext db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await db.WorkflowDefinitions.AnyAsync(cancellationToken);
            return HealthCheckResult.Healthy(SqliteNative.Library);
        }
        catch (SqliteException failure)
        {
            return HealthCheckResult.Unhealthy($"The database cannot be used (SQLite says: {failure.SqliteErrorCode}, {failure.SqliteExtendedErrorCode}).");
        }
    }
}
