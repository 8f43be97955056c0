using DhrManager.Domain.CodedLists;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features;

/// <summary>What the partnership was told of a death. Whoever decides on it needs it before their eyes.</summary>
public sealed record NotifiedDeath(string NotifiedBy, DateOnly NotifiedOn, DateOnly? DiedOn, DeathCategory Kind, string Circumstances);

/// <summary>Reads it for the pages on which it is shown.</summary>
public static class NotifiedDeaths
{
    public static Task<NotifiedDeath> NotifiedDeathAsync(this DhrDbContext db, Guid reviewId, CancellationToken cancellationToken) =>
        db.Reviews.AsNoTracking().Where(r => r.Id == reviewId)
            .Select(r => new NotifiedDeath(r.NotifiedBy, r.NotifiedOn, r.DiedOn, r.DeathCategory, r.Circumstances))
            .SingleAsync(cancellationToken);
}
