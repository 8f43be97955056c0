using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Panel.CancelMeeting;

public sealed class CancelMeetingForm
{
    [Required(ErrorMessage = "Enter why the meeting is cancelled")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

/// <summary>Calls a meeting off; nobody is asked for its minutes any more.</summary>
public sealed class CancelMeetingHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid meetingId, CancelMeetingForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.CancelMeeting(meetingId, form.Reason!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
