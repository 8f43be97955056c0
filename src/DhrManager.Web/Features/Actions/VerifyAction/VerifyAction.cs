using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Actions.VerifyAction;

public sealed class VerifyActionForm
{
    [Required(ErrorMessage = "Select yes if the evidence shows that the action is done")]
    public string? IsAccepted { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The comment must be 8,000 characters or fewer")]
    public string? Comment { get; set; }
}

/// <summary>Accepts the report of the lead agency, or sends it back.</summary>
public sealed class VerifyActionHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid actionId, VerifyActionForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.VerifyAction(actionId, form.IsAccepted == "yes", Typed.OrNull(form.Comment), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
