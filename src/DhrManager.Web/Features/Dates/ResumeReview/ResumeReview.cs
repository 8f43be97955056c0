using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Dates.ResumeReview;

public sealed class ResumeReviewForm
{
    [RealDate("the first day that counts again")]
    public DateParts? On { get; set; }

    [Required(ErrorMessage = "Enter why the review can go on")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The note must be 8,000 characters or fewer")]
    public string? Note { get; set; }
}

/// <summary>Lets a paused review go on; its running clocks move by the days it stood still.</summary>
public sealed class ResumeReviewHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, ResumeReviewForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.Resume(form.On!.ToDate(), form.Note!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
