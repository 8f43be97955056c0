using DhrManager.Domain.Access;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features;

/// <summary>The people with a standing place in a partnership see all of its reviews.</summary>
public static class StandingAccess
{
    /// <summary>Puts the managers and the chair of a partnership on the review's list; the caller saves.</summary>
    public static async Task GrantStandingAccessAsync(
        this DhrDbContext db, Review review, Guid partnershipId, CancellationToken cancellationToken)
    {
        foreach (var place in await db.StandingPlacesAsync(partnershipId, cancellationToken))
        {
            review.GrantAccess(place.PersonId, place.Role, agencyId: null, db.Actor);
        }
    }

    /// <summary>Puts the people of the partnership that leads now in the place of those who led before; the caller saves.</summary>
    public static async Task HandOverAccessAsync(
        this DhrDbContext db, Review review, Guid formerPartnershipId, CancellationToken cancellationToken) =>
        review.HandOverAccess(
            await db.StandingPlacesAsync(formerPartnershipId, cancellationToken),
            await db.StandingPlacesAsync(review.PartnershipId, cancellationToken),
            db.Actor);

    /// <summary>Where to go after a change that may have taken the reader off the review's list.</summary>
    /// <param name="address">A page of the review.</param>
    public static async Task<string> AddressIfStillOnTheListAsync(
        this DhrDbContext db, Guid reviewId, string address, CancellationToken cancellationToken) =>
        await db.Reviews.AnyAsync(r => r.Id == reviewId, cancellationToken) ? address : Links.Reviews;

    private static async Task<List<StandingPlace>> StandingPlacesAsync(
        this DhrDbContext db, Guid partnershipId, CancellationToken cancellationToken) =>
        [.. (await db.Memberships.AsNoTracking().Where(m => m.PartnershipId == partnershipId).ToListAsync(cancellationToken))
            .Select(m => new StandingPlace(m.PersonId, m.Role))];
}
