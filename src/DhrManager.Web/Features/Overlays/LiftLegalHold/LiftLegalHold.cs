using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Overlays.LiftLegalHold;

public sealed class LiftLegalHoldForm
{
    [Required(ErrorMessage = "Enter the reason")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

/// <summary>Lets the ordinary retention rules apply again.</summary>
public sealed class LiftLegalHoldHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, LiftLegalHoldForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.LiftLegalHold(form.Reason!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
