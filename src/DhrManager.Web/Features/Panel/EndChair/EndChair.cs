using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Panel.EndChair;

public sealed class EndChairForm
{
    [RealDate("the day on which the chair left")]
    public DateParts? On { get; set; }

    [Required(ErrorMessage = "Enter why the chair left")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

/// <summary>Ends the work of the chair and the access that came with it; the search for another one begins.</summary>
public sealed class EndChairHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, EndChairForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.EndChair(form.On!.ToDate(), form.Reason!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
