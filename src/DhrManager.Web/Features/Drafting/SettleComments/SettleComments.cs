using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Drafting.SettleComments;

public sealed class SettleCommentsForm
{
    [Required(ErrorMessage = "Select whether the report is ready")]
    public string? Outcome { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The note must be 8,000 characters or fewer")]
    public string? Note { get; set; }
}

/// <summary>Settles the comments: the report is ready, or another draft follows.</summary>
public sealed class SettleCommentsHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, SettleCommentsForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.SettleComments(form.Outcome == "ready", Typed.OrNull(form.Note), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
