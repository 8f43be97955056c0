using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Decision.CloseWithoutReview;

public sealed class CloseWithoutReviewForm
{
    [Required(ErrorMessage = "Say what was learnt and with whom it was shared")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The learning must be 8,000 characters or fewer")]
    public string? LearningShared { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The acceptance must be 8,000 characters or fewer")]
    public string? OtherReviewAccepted { get; set; }
}

/// <summary>Ends a case in which no review is held here.</summary>
public sealed class CloseWithoutReviewHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, CloseWithoutReviewForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.CloseWithoutReview(form.LearningShared!, Typed.OrNull(form.OtherReviewAccepted), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
