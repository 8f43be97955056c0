using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Panel.MoveMeeting;

public sealed class MoveMeetingForm
{
    [RealDate("the new date of the meeting")]
    public DateParts? On { get; set; }

    [RegularExpression(MeetingHour.Pattern, ErrorMessage = MeetingHour.Problem)]
    public string? StartsAt { get; set; }

    [Required(ErrorMessage = "Enter why the meeting moves")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }

    /// <summary>The form of a meeting whose hour stays unless somebody changes it.</summary>
    public static MoveMeetingForm From(PanelMeeting meeting) => new() { StartsAt = MeetingHour.Say(meeting.StartsAt) };
}

/// <summary>Moves a meeting; where it was before is kept.</summary>
public sealed class MoveMeetingHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid meetingId, MoveMeetingForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.MoveMeeting(meetingId, form.On!.ToDate(), MeetingHour.Read(form.StartsAt), form.Reason!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
