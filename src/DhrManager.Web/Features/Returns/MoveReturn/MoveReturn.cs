using System.ComponentModel.DataAnnotations;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Returns.MoveReturn;

public sealed class MoveReturnForm
{
    [RealDate("the new date")]
    public DateParts? DueOn { get; set; }

    [Required(ErrorMessage = "Enter why the agency is given another date")]
    public string? Reason { get; set; }
}

/// <summary>Gives an agency more or less time.</summary>
public sealed class MoveReturnHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid returnId, MoveReturnForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);

        review.MoveReturnDue(returnId, form.DueOn!.ToDate(), form.Reason!, db.Actor);

        await db.SaveChangesAsync(cancellationToken);
    }
}
