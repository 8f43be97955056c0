using DhrManager.Domain.Vocabulary;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Vocabulary;

/// <summary>All themes as they are stored, to be changed.</summary>
public sealed class FindThemeQuery(DhrDbContext db)
{
    public async Task<ThemeList> AllAsync(CancellationToken cancellationToken) => new(await db.ThemeTerms.ToListAsync(cancellationToken));
}
