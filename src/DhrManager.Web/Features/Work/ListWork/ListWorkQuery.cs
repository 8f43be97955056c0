using DhrManager.Domain.Access;
using DhrManager.Domain.Calendar;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Tasks;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Work.ListWork;

/// <summary>Finds what the reader can do now. A few small queries; whose a task is, is decided in memory.</summary>
public sealed class ListWorkQuery(DhrDbContext db, WorkingDays workingDays, SubjectNamesQuery subjects)
{
    private const int RecentCount = 5;

    /// <summary>Openings looked through for the last reviews: one review leaves several.</summary>
    private const int OpeningsRead = 50;

    public async Task<WorkList> FindAsync(CancellationToken cancellationToken)
    {
        var tasks = await OpenTasksAsync(cancellationToken);
        if (tasks.Count == 0 && !await db.ReviewAccess.AnyAsync(a => a.PersonId == db.Actor.PersonId && a.EndedAt == null, cancellationToken))
        {
            return new WorkList([], [], [], HasReviews: false);
        }

        var lines = (await db.OwnLinesOnAsync(tasks.Select(t => t.Task.ReviewId), cancellationToken)).ToLookup(line => line.ReviewId);
        var own = tasks.Where(t => lines[t.Task.ReviewId].Any(t.Task.IsFor)).ToList();
        var others = tasks.Except(own).Where(t => lines[t.Task.ReviewId].Any(line => line.Role == ReviewRole.CspManager));
        var agencies = await db.Agencies.ToDictionaryAsync(a => a.Id, a => a.Name, cancellationToken);
        var names = await subjects.FindAsync(tasks.Select(t => t.Task), agencies, cancellationToken);
        return new WorkList(
            Grouped(own.Select(t => Item(t, names, agencies))),
            [.. InOrder(others.Select(t => Item(t, names, agencies)))],
            await RecentAsync(cancellationToken),
            HasReviews: true);
    }

    private Task<List<OpenTask>> OpenTasksAsync(CancellationToken cancellationToken) => (
        from task in db.Tasks.AsNoTracking()
        join review in db.Reviews on task.ReviewId equals review.Id
        where task.ClosedAt == null
        select new OpenTask(
            task,
            review.Reference,
            review.Title,
            review.Regime,
            review.Pauses.Where(p => p.EndedOn == null).Select(p => (DateOnly?)p.From).FirstOrDefault())).ToListAsync(cancellationToken);

    private WorkItem Item(OpenTask open, IReadOnlyDictionary<Guid, string> names, Dictionary<Guid, string> agencies)
    {
        var due = DueDate.Of(open.Task.DueOn, open.Task.ClockCode, open.Regime, open.PausedFrom, db.Actor.Today, workingDays);
        var about = open.Task.SubjectId is { } subject ? names[subject] : null;
        return new WorkItem(open.Task, about, open.Reference, open.Title, open.PausedFrom is not null, due, open.Task.WaitsFor(agencies));
    }

    private static IReadOnlyList<WorkGroup> Grouped(IEnumerable<WorkItem> items) =>
        [.. InOrder(items).GroupBy(item => item.Due.Urgency).OrderBy(group => group.Key).Select(group => new WorkGroup(group.Key, [.. group]))];

    private static IEnumerable<WorkItem> InOrder(IEnumerable<WorkItem> items) =>
        items.OrderBy(item => item.Due.On ?? DateOnly.MaxValue).ThenBy(item => item.Reference, StringComparer.Ordinal);

    private async Task<IReadOnlyList<RecentReview>> RecentAsync(CancellationToken cancellationToken)
    {
        var openings = await (
            from entry in db.AuditEntries
            join review in db.Reviews on entry.ReviewId equals review.Id
            where entry.PersonId == db.Actor.PersonId && entry.Kind == "ReviewOpened"
            orderby entry.Sequence descending
            select new RecentReview(review.Id, review.Reference, review.Title)).Take(OpeningsRead).ToListAsync(cancellationToken);
        return [.. openings.Distinct().Take(RecentCount)];
    }

    private sealed record OpenTask(ReviewTask Task, string Reference, string Title, Regime Regime, DateOnly? PausedFrom);
}
