using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Decision.FixDecisionMeeting;

public sealed class FixDecisionMeetingForm
{
    [RealDate("the date of the meeting")]
    public DateParts? On { get; set; }

    [Required(ErrorMessage = "Enter who is invited")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The people invited must be 8,000 characters or fewer")]
    public string? Attendees { get; set; }
}

/// <summary>Fixes the meeting at which the decision is advised on.</summary>
public sealed class FixDecisionMeetingHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, FixDecisionMeetingForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.FixDecisionMeeting(form.On!.ToDate(), form.Attendees!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
