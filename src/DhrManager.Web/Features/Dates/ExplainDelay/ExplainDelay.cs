using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Dates.ExplainDelay;

public sealed class ExplainDelayForm
{
    [Required(ErrorMessage = "Select why the date was missed")]
    public string? Reason { get; set; }

    [Required(ErrorMessage = "Explain in a sentence why the date was missed")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The explanation must be 8,000 characters or fewer")]
    public string? Note { get; set; }
}

/// <summary>Says why a date was missed.</summary>
public sealed class ExplainDelayHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid clockId, ExplainDelayForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.ExplainDelay(clockId, DelayReason.List.Find(form.Reason!), form.Note!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
