using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Decision.InformFamilyOfDecision;

/// <summary>Records how the family was told that there is no full review, or why nobody was.</summary>
public sealed class InformFamilyOfDecisionHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, FamilyNoticeForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.InformFamilyOfDecision(form.ToNotice(), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
