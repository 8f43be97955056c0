using DhrManager.Domain;
using DhrManager.Domain.Access;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.People;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Accounts;

/// <summary>Keeps the lists of the reviews in step with the standing places of a person. The caller saves.</summary>
/// <param name="db">Opened as the system.</param>
/// <param name="administrator">Named in the audit entry of every review that is touched.</param>
internal sealed class MembershipAccess(DhrDbContext db, Actor administrator)
{
    /// <summary>Puts the person on the list of every open review of the partnership.</summary>
    public async Task GrantAsync(PartnershipMembership membership, CancellationToken cancellationToken)
    {
        var reviews = await db.Reviews
            .Where(r => r.PartnershipId == membership.PartnershipId && r.ClosedOn == null)
            .ToListAsync(cancellationToken);
        foreach (var review in reviews)
        {
            review.GrantAccess(membership.PersonId, membership.Role, agencyId: null, db.Actor);
            Audit(review, membership.PersonId);
        }
    }

    /// <summary>Takes the person off the lists of the partnership's reviews, closed ones as well: they hold as much.</summary>
    /// <exception cref="RuleBrokenException">Some review would be left without a CSP manager.</exception>
    public Task EndAsync(PartnershipMembership membership, CancellationToken cancellationToken) => EndAsync(
        from line in db.ReviewAccess
        join review in db.Reviews on line.ReviewId equals review.Id
        where line.PersonId == membership.PersonId && line.Role == membership.Role && review.PartnershipId == membership.PartnershipId
        select line,
        cancellationToken);

    /// <summary>Takes the person off every list, whatever they are on it.</summary>
    /// <inheritdoc cref="EndAsync(PartnershipMembership, CancellationToken)"/>
    public Task EndAllAsync(Guid personId, CancellationToken cancellationToken) =>
        EndAsync(db.ReviewAccess.Where(line => line.PersonId == personId), cancellationToken);

    private async Task EndAsync(IQueryable<ReviewAccess> which, CancellationToken cancellationToken)
    {
        var lines = await which.Where(line => line.EndedAt == null).Select(line => new { line.Id, line.ReviewId, line.PersonId }).ToListAsync(cancellationToken);
        var ids = lines.Select(line => line.ReviewId).Distinct().ToList();
        var reviews = await db.Reviews.Where(r => ids.Contains(r.Id)).ToListAsync(cancellationToken);
        RefuseLastManager(reviews, [.. lines.Select(line => line.Id)]);
        foreach (var line in lines)
        {
            var review = reviews.Single(r => r.Id == line.ReviewId);
            review.EndAccess(line.Id, db.Actor);
            Audit(review, line.PersonId);
        }
    }

    // The review's own refusal would not say how many there are, and an administrator cannot look.
    private static void RefuseLastManager(List<Review> reviews, HashSet<Guid> ending)
    {
        var orphans = reviews.Count(review => review.Access
            .Where(line => line.EndedAt is null && line.Role == ReviewRole.CspManager)
            .All(line => ending.Contains(line.Id)));
        RuleBrokenException.ThrowIf(
            orphans > 0,
            $"This person is the only CSP manager of {(orphans == 1 ? "1 review" : $"{orphans} reviews")}. First give somebody else the place as CSP manager, and have them put on the lists of closed reviews.",
            Citations.Local);
    }

    private void Audit(Review review, Guid personId) =>
        db.AuditEntries.Add(AuditEntry.For("StandingAccessChanged", review.Id, new { PersonId = personId }, administrator));
}
