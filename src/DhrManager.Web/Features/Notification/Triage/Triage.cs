using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Access;
using DhrManager.Domain.Reviews;
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

/// <summary>Records the first look; a transfer puts the managers of the other partnership on the review's list.</summary>
public sealed class TriageHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, TriageForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        var outcome = TriageOutcome.List.Find(form.Outcome!);
        var toPartnership = Ids.Read(form.ToPartnership);

        review.Triage(outcome, form.Reasons, Ids.Read(form.DuplicateOf), toPartnership, db.Actor);
        if (outcome == TriageOutcome.Transfer)
        {
            foreach (var manager in await ManagersAsync(toPartnership!.Value, cancellationToken))
            {
                review.GrantAccess(manager, ReviewRole.CspManager, agencyId: null, db.Actor);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private Task<List<Guid>> ManagersAsync(Guid partnershipId, CancellationToken cancellationToken) =>
        db.Memberships
            .Where(m => m.PartnershipId == partnershipId && m.Role == ReviewRole.CspManager)
            .Select(m => m.PersonId)
            .ToListAsync(cancellationToken);
}
