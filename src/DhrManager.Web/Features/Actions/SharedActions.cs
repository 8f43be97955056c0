using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Actions;

/// <summary>The same action as another review's plan has it.</summary>
public sealed record SharedPlace(Guid ReviewId, string Reference, string Title, Guid ActionId, string Number);

/// <param name="Open">In reviews that the reader may see.</param>
/// <param name="OthersCount">How many more there are.</param>
public sealed record SharedPlaces(IReadOnlyList<SharedPlace> Open, int OthersCount);

/// <summary>Which other reviews an action answers, as far as the reader may know.</summary>
public sealed class SharedActionsQuery(DhrDbContext db)
{
    public async Task<SharedPlaces> FindAsync(Guid reviewId, Guid? sharedId, CancellationToken cancellationToken)
    {
        if (sharedId is null)
        {
            return new SharedPlaces([], 0);
        }

        var open = await db.Reviews.AsNoTracking().Where(r => r.Id != reviewId)
            .SelectMany(r => r.Actions.Where(a => a.SharedId == sharedId), (r, a) => new SharedPlace(r.Id, r.Reference, r.Title, a.Id, a.Number))
            .ToListAsync(cancellationToken);

        // A count and nothing else: which reviews they are is for their own people.
        var all = await db.Reviews.IgnoreQueryFilters([DhrDbContext.AccessFilter])
            .CountAsync(r => r.Id != reviewId && r.Actions.Any(a => a.SharedId == sharedId), cancellationToken);
        return new SharedPlaces([.. open.OrderBy(place => place.Reference, StringComparer.Ordinal)], all - open.Count);
    }
}
