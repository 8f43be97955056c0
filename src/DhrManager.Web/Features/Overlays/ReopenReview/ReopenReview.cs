using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Overlays.ReopenReview;

public sealed class ReopenReviewForm
{
    [Required(ErrorMessage = "Enter why the review is reopened")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }

    [Required(ErrorMessage = "Enter who decided it")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "This must be 200 characters or fewer")]
    public string? Authority { get; set; }
}

/// <summary>Opens a closed review again.</summary>
public sealed class ReopenReviewHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, ReopenReviewForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.Reopen(form.Reason!, form.Authority!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
