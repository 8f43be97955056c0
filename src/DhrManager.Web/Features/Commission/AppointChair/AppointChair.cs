using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Commission.AppointChair;

/// <summary>Appoints the independent chair; a chair with an account is put on the review's list.</summary>
public sealed class AppointChairHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, AppointChairForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.AppointChair(form.ToAppointment(), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
