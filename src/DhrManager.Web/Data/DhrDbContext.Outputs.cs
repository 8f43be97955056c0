using DhrManager.Web.Data.Library;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Data;

// What people make of the library.
public sealed partial class DhrDbContext
{
    public DbSet<Collection> Collections => Set<Collection>();

    public DbSet<Briefing> Briefings => Set<Briefing>();

    public DbSet<LessonUseCount> LessonUseCounts => Set<LessonUseCount>();

    public DbSet<OpenDataRelease> OpenDataReleases => Set<OpenDataRelease>();
}
