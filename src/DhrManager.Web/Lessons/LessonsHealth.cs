using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DhrManager.Web.Lessons;

/// <summary>Degraded, not unhealthy, while the index is made again: everything else works.</summary>
public sealed class LessonsHealth(LessonsIndex index) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(index switch
        {
            { IsRebuilding: true } => HealthCheckResult.Degraded("The lessons index is rebuilding."),
            { IsReady: false } => HealthCheckResult.Degraded(index.Problem),
            _ => HealthCheckResult.Healthy(),
        });
}
