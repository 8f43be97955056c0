using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Security;

namespace DhrManager.Web.Features.Reviews.ListReviews;

/// <summary>The list as CSV: the same reviews, in the same order, of all pages. What leaves the product is in the audit trail.</summary>
public sealed class DownloadReviewsEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(ListReviewsFilter.DownloadPath, HandleAsync).RequireAuthorization(Policies.SignedIn);

    private static async Task<IResult> HandleAsync(HttpContext http, ListReviewsQuery query, DhrDbContext db)
    {
        var partnerships = await query.PartnershipsAsync(http.RequestAborted);
        var reviews = await query.FindAsync(ListReviewsFilter.Read(http.Request.Query), partnerships, http.RequestAborted);
        db.AuditEntries.Add(AuditEntry.For("ReviewsDownloaded", reviewId: null, new { reviews.Count }, db.Actor));
        await db.SaveChangesAsync(http.RequestAborted);
        return CsvText.File("reviews.csv", ListedReview.Columns, reviews.Select(review => review.Cells));
    }
}
