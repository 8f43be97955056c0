using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Families.KeepPromise;

public sealed class KeepPromiseForm
{
    [RealDate("the day on which it was done")]
    public DateParts? On { get; set; }
}

/// <summary>Records that what was promised to the family has been done.</summary>
public sealed class KeepPromiseHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid contactId, KeepPromiseForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.KeepPromise(contactId, form.On!.ToDate(), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
