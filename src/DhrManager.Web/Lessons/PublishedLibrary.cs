using System.Runtime.CompilerServices;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Lessons;

/// <summary>The closed reviews that everybody with an account may learn from.</summary>
public sealed class PublishedLibrary(DhrDbContext db)
{
    private const int BatchSize = 100;

    // The one place where a signed-in person reads reviews without being on their lists. It finds completed reviews
    // only, none whose report was withheld, and loads nothing of them but findings and actions.
    private IQueryable<Review> Published => db.Reviews.AsNoTracking()
        .IgnoreQueryFilters([DhrDbContext.AccessFilter])
        .IgnoreAutoIncludes()
        .Where(r => r.ClosedOn != null && r.ClosedAs == ReviewClosure.Completed && (r.WithheldOn == null || r.PublishedOn != null));

    /// <returns>Null when there is no such review, or it is open or not for everybody.</returns>
    public async Task<PublishedLessons?> FindAsync(Guid reviewId, CancellationToken cancellationToken) =>
        (await ReadAsync([reviewId], cancellationToken)).SingleOrDefault();

    public Task<List<Guid>> IdsAsync(CancellationToken cancellationToken) =>
        Published.OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(cancellationToken);

    /// <summary>Those that came in from a day up to, but without, another. What was taken over from before this system is not news.</summary>
    public Task<HashSet<Guid>> NewAsync(DateOnly from, DateOnly until, CancellationToken cancellationToken) =>
        Published.Where(r => r.ClosedOn >= from && r.ClosedOn < until).Select(r => r.Id).ToHashSetAsync(cancellationToken);

    /// <summary>All of them, in batches, so that a large library does not fill the memory.</summary>
    public async IAsyncEnumerable<PublishedLessons> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var batch in (await IdsAsync(cancellationToken)).Chunk(BatchSize))
        {
            foreach (var lessons in await ReadAsync(batch, cancellationToken))
            {
                yield return lessons;
            }
        }
    }

    private async Task<List<PublishedLessons>> ReadAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        var reviews = await Published.Where(r => ids.Contains(r.Id))
            .Include(r => r.Lessons).Include(r => r.Recommendations).Include(r => r.Actions)
            .ToListAsync(cancellationToken);
        var agencies = await db.Agencies.AsNoTracking().ToDictionaryAsync(a => a.Id, a => a.Name, cancellationToken);
        var partnerships = await db.Partnerships.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        return [.. reviews.Select(r => PublishedLessons.Of(r, partnerships.GetValueOrDefault(r.PartnershipId, ""), agencies))];
    }
}
