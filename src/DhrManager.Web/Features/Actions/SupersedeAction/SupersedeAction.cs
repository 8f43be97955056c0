using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Actions.SupersedeAction;

public sealed class SupersedeActionForm
{
    [Required(ErrorMessage = "Enter why the action is no longer wanted")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

/// <summary>Takes an action out of the plan.</summary>
public sealed class SupersedeActionHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid actionId, SupersedeActionForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.SupersedeAction(actionId, form.Reason!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
