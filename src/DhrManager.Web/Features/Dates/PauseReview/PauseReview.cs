using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Dates.PauseReview;

public sealed class PauseReviewForm
{
    [Required(ErrorMessage = "Select why the review is paused")]
    public string? Reason { get; set; }

    [RealDate("the first day of the pause")]
    public DateParts? From { get; set; }

    [RealDate("the day on which somebody looks again")]
    public DateParts? LookAgainOn { get; set; }

    [Required(ErrorMessage = "Enter who decided the pause")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "This must be 200 characters or fewer")]
    public string? Authority { get; set; }

    [Required(ErrorMessage = "Enter what the review waits for")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The note must be 8,000 characters or fewer")]
    public string? Note { get; set; }
}

/// <summary>Pauses the review; its clocks stand still from that day.</summary>
public sealed class PauseReviewHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, PauseReviewForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.Pause(HoldReason.List.Find(form.Reason!), form.From!.ToDate(), form.LookAgainOn!.ToDate(), form.Authority!, form.Note!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
