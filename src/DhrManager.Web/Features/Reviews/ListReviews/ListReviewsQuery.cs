using DhrManager.Domain.Calendar;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Reviews.ListReviews;

/// <summary>The reviews a reader can see. Dates and tasks are those the reader may know of; they are compared in memory.</summary>
public sealed class ListReviewsQuery(DhrDbContext db, WorkingDays workingDays)
{
    public Task<Dictionary<Guid, string>> PartnershipsAsync(CancellationToken cancellationToken) =>
        db.Partnerships.OrderBy(p => p.Name).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);

    public async Task<IReadOnlyList<ListedReview>> FindAsync(
        ListReviewsFilter filter, IReadOnlyDictionary<Guid, string> partnerships, CancellationToken cancellationToken)
    {
        var rows = await Matching(filter).Select(ReviewRow.Projection).ToListAsync(cancellationToken);
        var outlook = await OutlookAsync(cancellationToken);
        var listed = rows
            .Select(row => outlook.Of(row, partnerships.GetValueOrDefault(row.PartnershipId, "")))
            .Where(review => filter.Late is null || review.Due.IsLate);
        return [.. InOrder(listed, filter.Order)];
    }

    private IQueryable<Review> Matching(ListReviewsFilter filter)
    {
        var reviews = db.Reviews.AsQueryable();
        if (Ids.Read(filter.Partnership) is { } partnership)
        {
            reviews = reviews.Where(r => r.PartnershipId == partnership);
        }

        if (ReviewStage.List.TryFind(filter.Stage, out var stage))
        {
            reviews = reviews.Where(r => r.Stage == stage);
        }

        if (filter.Text is { } text)
        {
            var pattern = $"%{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
            reviews = reviews.Where(r => EF.Functions.Like(r.Reference, pattern, @"\") || EF.Functions.Like(r.Title, pattern, @"\"));
        }

        return filter.State switch
        {
            "open" => reviews.Where(r => r.ClosedOn == null),
            "closed" => reviews.Where(r => r.ClosedOn != null),
            _ => reviews,
        };
    }

    private async Task<ReviewOutlook> OutlookAsync(CancellationToken cancellationToken)
    {
        var clocks = await db.Reviews.Where(r => r.ClosedOn == null).SelectMany(r => r.Clocks)
            .Where(c => c.StoppedOn == null)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var tasks = await db.Tasks.AsNoTracking().Where(t => t.ClosedAt == null).ToListAsync(cancellationToken);
        var lines = await db.OwnLinesOnAsync(tasks.Select(t => t.ReviewId).Concat(clocks.Select(c => c.ReviewId)), cancellationToken);
        var agencies = await db.AgencyNamesAsync(cancellationToken);
        return new ReviewOutlook(clocks, tasks, lines, agencies, workingDays, db.Actor.Today);
    }

    private static IEnumerable<ListedReview> InOrder(IEnumerable<ListedReview> reviews, string? order) => order switch
    {
        "notified" => reviews.OrderByDescending(r => r.Row.NotifiedOn).ThenBy(r => r.Row.Reference, StringComparer.Ordinal),
        "reference" => reviews.OrderBy(r => r.Row.Reference, StringComparer.Ordinal),
        _ => reviews.OrderBy(r => r.Due.On ?? DateOnly.MaxValue).ThenBy(r => r.Row.Reference, StringComparer.Ordinal),
    };
}
