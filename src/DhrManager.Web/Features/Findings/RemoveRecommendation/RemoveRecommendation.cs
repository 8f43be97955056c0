using System.ComponentModel.DataAnnotations;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Findings.RemoveRecommendation;

public sealed class RemoveRecommendationForm
{
    [Required(ErrorMessage = "Tick the box to confirm")]
    public string? IsSure { get; set; }
}

/// <summary>Takes a recommendation out, with the actions proposed for it.</summary>
public sealed class RemoveRecommendationHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid recommendationId, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.RemoveRecommendation(recommendationId, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
