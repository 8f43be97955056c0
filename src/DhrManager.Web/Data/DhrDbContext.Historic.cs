using DhrManager.Domain.Access;
using DhrManager.Domain.Historic;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Data;

// The review of all historic reviews.
public sealed partial class DhrDbContext
{
    /// <summary>Pages of published reports: everybody with an account may read them.</summary>
    public DbSet<ReportPage> ReportPages => Set<ReportPage>();

    public DbSet<RegisterEntry> RegisterEntries => Set<RegisterEntry>();

    public DbSet<HeldReport> HeldReports => Set<HeldReport>();

    public DbSet<HeldPage> HeldPages => Set<HeldPage>();

    // What has not been cleared is for the people of its partnership.
    private void FilterHistoric(ModelBuilder builder)
    {
        builder.Entity<RegisterEntry>().HasQueryFilter(AccessFilter, e => SeesEverything || Memberships.Any(m => m.PersonId == ViewerId && m.Role == ReviewRole.CspManager && m.PartnershipId == e.PartnershipId));
        builder.Entity<HeldReport>().HasQueryFilter(AccessFilter, r => SeesEverything || Memberships.Any(m => m.PersonId == ViewerId && m.Role == ReviewRole.CspManager && m.PartnershipId == r.PartnershipId));
        builder.Entity<HeldPage>().HasQueryFilter(AccessFilter, p => SeesEverything || HeldReports.Any(r => r.Id == p.ReportId && Memberships.Any(m => m.PersonId == ViewerId && m.Role == ReviewRole.CspManager && m.PartnershipId == r.PartnershipId)));
    }
}
