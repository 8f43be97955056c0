using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Scoping.WaiveRequest;

public sealed class WaiveRequestForm
{
    [Required(ErrorMessage = "Say why this agency need not answer")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

/// <summary>Lets an agency off its answer.</summary>
public sealed class WaiveRequestHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid requestId, WaiveRequestForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.WaiveScoping(requestId, form.Reason!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
