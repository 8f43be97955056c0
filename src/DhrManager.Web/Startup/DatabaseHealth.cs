using DhrManager.Web.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DhrManager.Web.Startup;

public sealed class DatabaseHealth(DhrDbContext db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy(SqliteNative.Library)
            : HealthCheckResult.Unhealthy("The database cannot be opened.");
}
