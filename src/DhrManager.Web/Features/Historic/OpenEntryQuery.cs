using DhrManager.Domain.Historic;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Historic;

/// <summary>Opens an entry to be read. What is not cleared is not for everybody, so each opening is in the audit trail.</summary>
public sealed class OpenEntryQuery(DhrDbContext db)
{
    /// <returns>Null when there is no such entry, or the person does not manage its partnership.</returns>
    public async Task<RegisterEntry?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var entry = await db.RegisterEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        if (entry is not null)
        {
            db.Audit("RegisterEntryOpened", entry);
            await db.SaveChangesAsync(cancellationToken);
        }

        return entry;
    }

    /// <summary>The report of an entry; null when there is none.</summary>
    public Task<HeldReport?> ReportAsync(Guid entryId, CancellationToken cancellationToken) =>
        db.HeldReports.AsNoTracking().FirstOrDefaultAsync(r => r.EntryId == entryId, cancellationToken);

    /// <summary>The pages of a report, in their order.</summary>
    public Task<List<HeldPage>> PagesAsync(Guid reportId, CancellationToken cancellationToken) =>
        db.HeldPages.AsNoTracking().Where(p => p.ReportId == reportId).OrderBy(p => p.Number).ToListAsync(cancellationToken);
}
