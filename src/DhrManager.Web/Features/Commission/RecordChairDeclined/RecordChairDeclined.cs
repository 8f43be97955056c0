using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Commission.RecordChairDeclined;

public sealed class RecordChairDeclinedForm
{
    [Required(ErrorMessage = "Enter why they declined")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

/// <summary>Records that somebody who was asked will not chair the review; the step stays open.</summary>
public sealed class RecordChairDeclinedHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, RecordChairDeclinedForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.RecordChairDeclined(form.Reason!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
