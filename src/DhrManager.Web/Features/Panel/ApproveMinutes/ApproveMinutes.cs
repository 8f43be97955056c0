using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Panel.ApproveMinutes;

public sealed class ApproveMinutesForm
{
    [Required(ErrorMessage = "Select whether you approve the minutes")]
    public string? Outcome { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The comment must be 8,000 characters or fewer")]
    public string? Comment { get; set; }
}

/// <summary>The chair approves the minutes of a meeting, or sends them back.</summary>
public sealed class ApproveMinutesHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid meetingId, ApproveMinutesForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.ApproveMinutes(meetingId, form.Outcome == "approve", Typed.OrNull(form.Comment), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
