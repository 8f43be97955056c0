using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Commission.ReviseTerms;

/// <summary>Records another version of the terms of reference; the earlier ones stay as they are.</summary>
public sealed class ReviseTermsHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, TermsForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.ReviseTerms(form.ToTerms(), form.WhyChanged ?? "", db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
