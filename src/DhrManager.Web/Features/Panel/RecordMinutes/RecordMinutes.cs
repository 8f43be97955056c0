using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Panel.RecordMinutes;

/// <summary>Records the minutes of a meeting, or again after the chair sent them back.</summary>
public sealed class RecordMinutesHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid meetingId, RecordMinutesForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.RecordMinutes(meetingId, form.ToMinutes(), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
