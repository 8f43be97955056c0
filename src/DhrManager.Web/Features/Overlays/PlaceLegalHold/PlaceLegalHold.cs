using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Overlays.PlaceLegalHold;

public sealed class PlaceLegalHoldForm
{
    [Required(ErrorMessage = "Enter the reason")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

/// <summary>Forbids destroying anything of the review.</summary>
public sealed class PlaceLegalHoldHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, PlaceLegalHoldForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.PlaceLegalHold(form.Reason!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
