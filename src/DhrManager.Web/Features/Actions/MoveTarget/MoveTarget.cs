using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Actions.MoveTarget;

public sealed class MoveTargetForm
{
    [RealDate("the new target date")]
    public DateParts? NewTargetOn { get; set; }

    [Required(ErrorMessage = "Enter why the target date moves")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

/// <summary>Moves the target of an action; the first is kept.</summary>
public sealed class MoveTargetHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid actionId, MoveTargetForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.MoveActionTarget(actionId, form.NewTargetOn!.ToDate(), form.Reason!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
