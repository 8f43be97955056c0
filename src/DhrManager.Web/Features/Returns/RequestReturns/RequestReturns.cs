using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Returns.RequestReturns;

/// <summary>One row an agency. A row without a kind asks nothing of its agency.</summary>
public sealed class RequestReturnsForm
{
    public List<ReturnRow>? Rows { get; set; }

    internal IReadOnlyList<ReturnRow> Asked() => [.. (Rows ?? []).Where(row => !string.IsNullOrEmpty(row.Kind))];
}

/// <summary>Asks the agencies for their returns, and lets their contacts see the request.</summary>
public sealed class RequestReturnsHandler(DhrDbContext db, AgencyContactsQuery contacts)
{
    public async Task HandleAsync(Guid reviewId, RequestReturnsForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);

        review.RequestReturns([.. form.Asked().Select(row => row.ToRequest())], db.Actor);
        foreach (var asked in review.Returns)
        {
            await contacts.GrantAccessAsync(review, asked.AgencyId, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
