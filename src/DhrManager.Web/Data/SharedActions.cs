using DhrManager.Domain;
using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Data;

/// <summary>
/// What is done about an action that several plans have is done in all of them, in the same save. The person may be on the
/// list of one of the reviews only: the others follow without being shown.
/// </summary>
public sealed class SharedActions : IBeforeCommit
{
    public async Task ReactAsync(DhrDbContext db, IReadOnlyList<RecordedEvent> events, CancellationToken cancellationToken)
    {
        foreach (var recorded in events.Where(e => e.Event is ActionEvent).DistinctBy(e => e.Event.SubjectId).ToList())
        {
            var review = db.Reviews.Local.Single(r => r.Id == recorded.ReviewId);
            if (review.Actions.FirstOrDefault(a => a.Id == recorded.Event.SubjectId) is { SharedId: { } sharedId } action)
            {
                await FollowAsync(db, review, action, sharedId, cancellationToken);
            }
        }
    }

    // Either may be behind: the other plan when something was done here, this one when it has only just been agreed. Nobody acts
    // in the plan that follows, so its steps ask nobody's role, and its history names nobody who is not on its list.
    private static async Task FollowAsync(DhrDbContext db, Review review, PlannedAction action, Guid sharedId, CancellationToken cancellationToken)
    {
        var follower = Actor.System(db.Actor.Now);
        foreach (var other in await OthersAsync(db, review.Id, sharedId, cancellationToken))
        {
            other.FollowAction(action, follower);
            if (other.Actions.FirstOrDefault(a => a.SharedId == sharedId) is { } theirs)
            {
                review.FollowAction(theirs, follower);
            }
        }
    }

    // What is loaded already may not be saved yet.
    private static async Task<List<Review>> OthersAsync(DhrDbContext db, Guid reviewId, Guid sharedId, CancellationToken cancellationToken)
    {
        await db.Reviews.IgnoreQueryFilters([DhrDbContext.AccessFilter])
            .Where(r => r.Id != reviewId && r.Actions.Any(a => a.SharedId == sharedId))
            .LoadAsync(cancellationToken);
        return [.. db.Reviews.Local.Where(r => r.Id != reviewId && r.Actions.Any(a => a.SharedId == sharedId))];
    }
}
