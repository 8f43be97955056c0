using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Commission.InformFamily;

/// <summary>Records how the family was told that a review is held, or why nobody was.</summary>
public sealed class InformFamilyHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, FamilyNoticeForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.InformFamily(form.ToNotice(), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
