using DhrManager.Domain.References;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Data;

// What the library points to elsewhere. It holds nothing of any case of ours: everybody may find it.
public sealed partial class DhrDbContext
{
    public DbSet<ExternalReference> ExternalReferences => Set<ExternalReference>();
}
