using System.ComponentModel.DataAnnotations;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Actions.RemoveAction;

public sealed class RemoveActionForm
{
    [Required(ErrorMessage = "Tick the box to confirm")]
    public string? IsSure { get; set; }
}

/// <summary>Takes out an action that is only proposed.</summary>
public sealed class RemoveActionHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid actionId, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.RemoveAction(actionId, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
