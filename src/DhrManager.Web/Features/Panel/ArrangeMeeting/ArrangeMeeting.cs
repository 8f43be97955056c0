using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Panel.ArrangeMeeting;

public sealed class ArrangeMeetingForm
{
    [Required(ErrorMessage = "Select what the meeting is for")]
    public string? Kind { get; set; }

    [RealDate("the date of the meeting")]
    public DateParts? On { get; set; }

    [RegularExpression(MeetingHour.Pattern, ErrorMessage = MeetingHour.Problem)]
    public string? StartsAt { get; set; }

    [Required(ErrorMessage = "Enter the room or the link")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The place must be 200 characters or fewer")]
    public string? Place { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The agenda must be 8,000 characters or fewer")]
    public string? Agenda { get; set; }

    public MeetingPlan ToPlan() =>
        new(MeetingKind.List.Find(Kind!), On!.ToDate(), MeetingHour.Read(StartsAt), Place!.Trim(), Typed.OrNull(Agenda));
}

/// <summary>Arranges a meeting; its workflow then asks for the minutes.</summary>
public sealed class ArrangeMeetingHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, ArrangeMeetingForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.ArrangeMeeting(form.ToPlan(), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
