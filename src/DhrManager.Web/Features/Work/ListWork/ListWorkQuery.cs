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
            return WorkList.Nothing;
        }

        var lines = (await db.OwnLinesOnAsync(tasks.Select(t => t.Task.ReviewId), cancellationToken)).ToLookup(line => line.ReviewId);
        var isOwn = tasks.ToLookup(t => lines[t.Task.ReviewId].Any(t.Task.IsFor));
        var own = InOrder(isOwn[true]);
        var others = InOrder(isOwn[false].Where(t => lines[t.Task.ReviewId].Any(line => line.Role == ReviewRole.CspManager)));
        List<DatedTask> shown = [.. own, .. others.Take(WorkList.WaitingShown)];
        var agencies = await db.AgencyNamesAsync(cancellationToken);
        var names = await subjects.FindAsync(shown.Select(t => t.Open.Task), agencies, cancellationToken);
        var items = shown.ConvertAll(t => Item(t, names, agencies));
        return new WorkList(Grouped(items.Take(own.Count)), [.. items.Skip(own.Count)], others.Count, await RecentAsync(cancellationToken), HasReviews: true);
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

    private List<DatedTask> InOrder(IEnumerable<OpenTask> tasks) =>
    [
        .. tasks
            .Select(t => new DatedTask(t, DueDate.Of(t.Task.DueOn, t.Task.ClockCode, t.Regime, t.PausedFrom, db.Actor.Today, workingDays)))
            .OrderBy(t => t.Due.On ?? DateOnly.MaxValue).ThenBy(t => t.Open.Reference, StringComparer.Ordinal),
    ];

    private static WorkItem Item(DatedTask dated, IReadOnlyDictionary<Guid, string> names, Dictionary<Guid, string> agencies)
    {
        var open = dated.Open;
        var about = open.Task.SubjectId is { } subject ? names[subject] : null;
        return new WorkItem(open.Task, about, open.Reference, open.Title, open.PausedFrom is not null, dated.Due, open.Task.WaitsFor(agencies));
    }

    private static IReadOnlyList<WorkGroup> Grouped(IEnumerable<WorkItem> items) =>
        [.. items.GroupBy(item => item.Due.Urgency).OrderBy(group => group.Key).Select(group => new WorkGroup(group.Key, [.. group]))];

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

    private sealed record DatedTask(OpenTask Open, DueDate Due);
}
