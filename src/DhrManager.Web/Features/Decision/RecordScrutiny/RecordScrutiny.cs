using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Decision.RecordScrutiny;

public sealed class RecordScrutinyForm
{
    [Required(ErrorMessage = "Select what the Home Office answered")]
    public string? Outcome { get; set; }

    [RealDate("the date on which the answer came")]
    public DateParts? ReceivedOn { get; set; }

    [Required(ErrorMessage = "Enter the date and reference of the letter")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The reference must be 200 characters or fewer")]
    public string? Letter { get; set; }
}

/// <summary>Records what the Home Office answered to a decision against a review.</summary>
public sealed class RecordScrutinyHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, RecordScrutinyForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.RecordScrutiny(ScrutinyOutcome.List.Find(form.Outcome!), form.ReceivedOn!.ToDate(), form.Letter!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
