using DhrManager.Domain.Access;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features;

/// <summary>Choices among the partnerships of whoever is acting.</summary>
internal static class OwnPartnerships
{
    /// <summary>The partnerships that the person manages.</summary>
    public static Task<IReadOnlyList<Option>> OwnPartnershipOptionsAsync(this DhrDbContext db, CancellationToken cancellationToken) =>
        db.Partnerships.AsNoTracking()
            .Where(p => db.Memberships.Any(m => m.PersonId == db.Actor.PersonId && m.Role == ReviewRole.CspManager && m.PartnershipId == p.Id))
            .OrderBy(p => p.Name)
            .Select(p => new Choice(p.Id, p.Name))
            .ToOptionsAsync(cancellationToken);
}
