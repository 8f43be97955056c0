using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

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

        review.Triage(outcome, form.Reasons, await FindDuplicateAsync(form, cancellationToken), Ids.Read(form.ToPartnership), db.Actor);
        if (outcome == TriageOutcome.Transfer)
        {
            await db.HandOverAccessAsync(review, former, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    // Through the access filter: a review that this person may not see is none.
    private async Task<Guid?> FindDuplicateAsync(TriageForm form, CancellationToken cancellationToken)
    {
        if (Ids.Read(form.DuplicateOf) is not { } id)
        {
            return null;
        }

        RuleBrokenException.ThrowIf(
            !await db.Reviews.AnyAsync(r => r.Id == id, cancellationToken),
            "Choose a review that you can see as the one that covers this death already.",
            Citations.Local);
        return id;
    }
}
