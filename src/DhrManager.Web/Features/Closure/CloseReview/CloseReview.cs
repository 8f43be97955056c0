using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Closure.CloseReview;

public sealed class CloseReviewForm
{
    [Required(ErrorMessage = "Enter how the partnership checked that the action plan was carried out")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The audit must be 8,000 characters or fewer")]
    public string? Audit { get; set; }

    [Required(ErrorMessage = "Enter with whom the learning was shared")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "With whom the learning was shared must be 8,000 characters or fewer")]
    public string? LearningShared { get; set; }
}

/// <summary>Closes the review.</summary>
public sealed class CloseReviewHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, CloseReviewForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.CloseReview(form.Audit!, form.LearningShared!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
