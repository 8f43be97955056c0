using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Notification.Triage;

/// <summary>What the user types. Checks only what can be checked without the review.</summary>
public sealed class TriageForm
{
    [Required(ErrorMessage = "Select what happens with this notification")]
    public string? Outcome { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "Reasons must be 8,000 characters or fewer")]
    public string? Reasons { get; set; }

    public string? DuplicateOf { get; set; }

    public string? ToPartnership { get; set; }
}

/// <summary>Records the first look; a transfer gives the review's list to the people of the other partnership.</summary>
public sealed class TriageHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, TriageForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        var outcome = TriageOutcome.List.Find(form.Outcome!);
        var former = review.PartnershipId;

        review.Triage(outcome, form.Reasons, Ids.Read(form.DuplicateOf), Ids.Read(form.ToPartnership), db.Actor);
        if (outcome == TriageOutcome.Transfer)
        {
            await db.HandOverAccessAsync(review, former, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
