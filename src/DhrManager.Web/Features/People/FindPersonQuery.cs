using DhrManager.Domain.Access;
using DhrManager.Domain.People;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.People;

/// <summary>Opens one person of a review for somebody who may change people: the CSP manager and the independent chair.</summary>
public sealed class FindPersonQuery(DhrDbContext db, ReviewViews views)
{
    /// <returns>Null when there is no such person, or it is not for this reader: the page answers not found.</returns>
    public async Task<OpenPerson?> RunAsync(Guid reviewId, Guid personId, CancellationToken cancellationToken)
    {
        var view = await views.OpenAsync(reviewId, ReviewPart.People, cancellationToken);
        if (view is not ({ IsManager: true } or { IsChair: true }))
        {
            return null;
        }

        var person = await db.Reviews.AsNoTracking()
            .Where(r => r.Id == reviewId)
            .SelectMany(r => r.People)
            .SingleOrDefaultAsync(p => p.Id == personId, cancellationToken);
        return person is null ? null : new OpenPerson(view, person);
    }
}

/// <summary>A person with the review they are in.</summary>
public sealed record OpenPerson(ReviewView View, CasePerson Person);
