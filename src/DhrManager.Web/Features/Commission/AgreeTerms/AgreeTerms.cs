using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Commission.AgreeTerms;

/// <summary>Records the terms of reference that the panel agreed.</summary>
public sealed class AgreeTermsHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, TermsForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.AgreeTerms(form.ToTerms(), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
