using DhrManager.Domain.Agencies;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Agencies.ListAgencies;

/// <param name="OpenTasks">On the reviews the reader may see.</param>
public sealed record AgencyRow(Agency Agency, int OpenTasks);

public sealed class ListAgenciesQuery(DhrDbContext db)
{
    /// <param name="kind">A code of the kinds of agency; null means all.</param>
    /// <param name="area">As agencies have it; null means all.</param>
    public async Task<IReadOnlyList<AgencyRow>> RunAsync(string? kind, string? area, CancellationToken cancellationToken)
    {
        var agencies = await db.Agencies.AsNoTracking().OrderBy(a => a.Name).ToListAsync(cancellationToken);
        var open = await db.Tasks
            .Where(t => t.ClosedAt == null && t.AgencyId != null)
            .GroupBy(t => t.AgencyId!.Value)
            .Select(tasks => new { tasks.Key, Count = tasks.Count() })
            .ToDictionaryAsync(tasks => tasks.Key, tasks => tasks.Count, cancellationToken);
        return
        [
            .. agencies
                .Where(a => (kind is null || a.Kind.Code == kind) && (area is null || a.Area == area))
                .Select(a => new AgencyRow(a, open.GetValueOrDefault(a.Id))),
        ];
    }

    public Task<List<string>> AreasAsync(CancellationToken cancellationToken) =>
        db.Agencies.Where(a => a.Area != "").Select(a => a.Area).Distinct().OrderBy(area => area).ToListAsync(cancellationToken);
}
