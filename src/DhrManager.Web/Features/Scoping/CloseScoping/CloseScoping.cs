using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Scoping.CloseScoping;

public sealed class CloseScopingForm
{
    [StringLength(Review.TextMaxLength, ErrorMessage = "The note on gaps must be 8,000 characters or fewer")]
    public string? Gaps { get; set; }
}

/// <summary>Ends scoping so that the partnership can decide.</summary>
public sealed class CloseScopingHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, CloseScopingForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.CloseScoping(Typed.OrNull(form.Gaps), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
