using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Findings.SendRecommendation;

public sealed class SendRecommendationForm
{
    [RealDate("the day on which it was sent")]
    public DateParts? SentOn { get; set; }
}

/// <summary>Records that a body outside the partnership was written to.</summary>
public sealed class SendRecommendationHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid recommendationId, SendRecommendationForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.SendRecommendation(recommendationId, form.SentOn!.ToDate(), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
