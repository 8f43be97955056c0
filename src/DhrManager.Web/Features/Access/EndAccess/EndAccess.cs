using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Access.EndAccess;

/// <summary>Takes a line off the review's list.</summary>
public sealed class EndAccessHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid accessId, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.EndAccess(accessId, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
