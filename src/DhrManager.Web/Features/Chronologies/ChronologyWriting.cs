using DhrManager.Domain.Chronologies;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Chronologies;

/// <summary>Entries are saved on their own and not through the review, so what the review would refuse is asked for here.</summary>
internal static class ChronologyWriting
{
    /// <exception cref="RuleBrokenException">The chronologies are combined, or the review is closed.</exception>
    public static async Task RefuseChangeOfFixedChronologyAsync(this DhrDbContext db, Guid reviewId, CancellationToken cancellationToken)
    {
        var isFixed = await db.Reviews.Where(r => r.Id == reviewId)
            .Select(r => r.ChronologyCombinedOn != null || r.ClosedOn != null).SingleAsync(cancellationToken);
        RuleBrokenException.ThrowIf(
            isFixed,
            "The chronologies have been combined, and the report rests on them. Enter the correction as an event of its own.",
            Citations.Local);
    }

    /// <summary>Adds events after those the agency has entered already, with one line in the audit trail; the caller saves.</summary>
    /// <exception cref="RuleBrokenException">The review is closed, or an event cannot be entered.</exception>
    public static async Task AddChronologyAsync(
        this DhrDbContext db, Guid reviewId, OwnReturn under, IReadOnlyList<ChronologyRow> rows, CancellationToken cancellationToken)
    {
        var isClosed = await db.Reviews.Where(r => r.Id == reviewId).Select(r => r.ClosedOn != null).SingleAsync(cancellationToken);
        RuleBrokenException.ThrowIf(isClosed, "The review is closed. Reopen it first, with a reason.", Citations.Local);

        var last = await db.ChronologyEntries
            .Where(e => e.ReviewId == reviewId && e.AgencyId == under.AgencyId)
            .MaxAsync(e => (int?)e.Sequence, cancellationToken) ?? 0;
        db.ChronologyEntries.AddRange(
            rows.Select((row, i) => ChronologyEntry.Add(reviewId, under.Id, under.AgencyId, last + i + 1, row, db.Actor)));
        db.AuditEntries.Add(AuditEntry.For("ChronologyEntered", reviewId, new { ReturnId = under.Id, under.AgencyId, rows.Count }, db.Actor));
    }
}
