using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Overlays.TransferReview;

public sealed class TransferReviewForm
{
    [Required(ErrorMessage = "Select the partnership that leads instead")]
    public string? ToPartnership { get; set; }

    [Required(ErrorMessage = "Enter why the other partnership leads")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The basis must be 8,000 characters or fewer")]
    public string? Basis { get; set; }

    [RealDate("the day on which both partnerships agreed")]
    public DateParts? AgreedOn { get; set; }
}

/// <summary>Gives the review to another partnership, and its list to the people of that one.</summary>
public sealed class TransferReviewHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, TransferReviewForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        var former = review.PartnershipId;
        review.Transfer(Ids.Read(form.ToPartnership) ?? review.PartnershipId, form.Basis!, form.AgreedOn!.ToDate(), db.Actor);
        await db.HandOverAccessAsync(review, former, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
