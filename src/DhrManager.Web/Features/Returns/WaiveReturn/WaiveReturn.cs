using System.ComponentModel.DataAnnotations;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Returns.WaiveReturn;

public sealed class WaiveReturnForm
{
    [Required(ErrorMessage = "Enter why the review can do without this return")]
    public string? Reason { get; set; }
}

/// <summary>Does without a return.</summary>
public sealed class WaiveReturnHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid returnId, WaiveReturnForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);

        review.WaiveReturn(returnId, form.Reason!, db.Actor);

        await db.SaveChangesAsync(cancellationToken);
    }
}
