using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Actions.StopSharing;

public sealed class StopSharingForm
{
    [Required(ErrorMessage = "Enter why this review needs an action of its own")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

/// <summary>Lets an action go its own way again.</summary>
public sealed class StopSharingHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid actionId, StopSharingForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.StopSharingAction(actionId, form.Reason, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
