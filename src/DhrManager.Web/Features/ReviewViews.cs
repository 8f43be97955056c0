using DhrManager.Domain.Access;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features;

/// <summary>What every page of a review needs: which review it is, and what the reader is on it.</summary>
public sealed record ReviewView(
    Guid Id,
    string Reference,
    string Title,
    string RegimeName,
    string RegimeShortName,
    ReviewStage Stage,
    ReviewPart Part,
    IReadOnlyList<ReviewAccess> OwnLines)
{
    public string Caption => $"{Reference}: {Title}";

    public IReadOnlyList<ReviewRole> Roles => [.. OwnLines.Select(line => line.Role).Distinct()];

    public bool IsManager => Roles.Contains(ReviewRole.CspManager);

    public bool IsChair => Roles.Contains(ReviewRole.IndependentChair);

    /// <summary>True when the reader sees only what concerns their own agency.</summary>
    public bool SeesOwnAgencyOnly => Roles.All(role => role.IsOfAnAgency);

    public IReadOnlyList<Guid> OwnAgencies => [.. OwnLines.Select(line => line.AgencyId).OfType<Guid>().Distinct()];

    public bool MaySee(ReviewPart part) => part.IsFor(Roles);

    /// <summary>Whether the reader may see what belongs to this agency; null belongs to the partnership and the panel.</summary>
    public bool MaySeeAgency(Guid? agencyId) => !SeesOwnAgencyOnly || (agencyId is { } id && OwnAgencies.Contains(id));
}

/// <summary>Opens a part of a review for reading, and writes that to the audit trail.</summary>
public sealed class ReviewViews(DhrDbContext db)
{
    /// <returns>Null when there is no such review, or it or the part is not for this person: the page answers not found.</returns>
    public async Task<ReviewView?> OpenAsync(Guid reviewId, ReviewPart part, CancellationToken cancellationToken)
    {
        var review = await db.Reviews
            .Where(r => r.Id == reviewId)
            .Select(r => new { r.Reference, r.Title, r.Regime, r.Stage })
            .SingleOrDefaultAsync(cancellationToken);
        if (review is null)
        {
            return null;
        }

        var lines = await db.ReviewAccess.AsNoTracking()
            .Where(a => a.ReviewId == reviewId && a.PersonId == db.Actor.PersonId && a.EndedAt == null)
            .ToListAsync(cancellationToken);
        var view = new ReviewView(
            reviewId, review.Reference, review.Title, review.Regime.Name, review.Regime.ShortName, review.Stage, part, lines);
        if (!view.MaySee(part))
        {
            return null;
        }

        db.AuditEntries.Add(AuditEntry.For("ReviewOpened", reviewId, new { Part = part.Code }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return view;
    }
}
