using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Returns.RequestFurtherReturn;

/// <summary>Asks one more agency, and lets its contacts see the request.</summary>
public sealed class RequestFurtherReturnHandler(DhrDbContext db, AgencyContactsQuery contacts)
{
    public async Task HandleAsync(Guid reviewId, ReturnRow form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);

        var asked = review.RequestFurtherReturn(form.ToRequest(), db.Actor);
        await contacts.GrantAccessAsync(review, asked.AgencyId, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
    }
}
