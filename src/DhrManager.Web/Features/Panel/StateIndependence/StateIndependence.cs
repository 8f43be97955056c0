using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Panel.StateIndependence;

public sealed class StateIndependenceForm
{
    [Required(ErrorMessage = "Enter the statement of independence")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The statement must be 8,000 characters or fewer")]
    public string? Statement { get; set; }
}

/// <summary>Enters what the chair states about independence, after the appointment or anew.</summary>
public sealed class StateIndependenceHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, StateIndependenceForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.StateIndependence(form.Statement!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
