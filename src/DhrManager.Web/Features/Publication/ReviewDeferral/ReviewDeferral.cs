using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Publication.ReviewDeferral;

public sealed class ReviewDeferralForm
{
    [Required(ErrorMessage = "Enter what has changed")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The note must be 8,000 characters or fewer")]
    public string? Note { get; set; }
}

/// <summary>Takes publication up again.</summary>
public sealed class ReviewDeferralHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, ReviewDeferralForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.EndDeferral(form.Note!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
