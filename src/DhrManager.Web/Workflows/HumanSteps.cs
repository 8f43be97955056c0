using DhrManager.Domain.Access;
using DhrManager.Domain.Regimes;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Workflows;

/// <summary>A human step as its page needs it.</summary>
/// <param name="IsOpen">False when somebody has done it already: the page says so, and saving is refused.</param>
/// <param name="DoneBy">Who did it; null while it is open and when the workflow withdrew it.</param>
/// <param name="PausedFrom">Since when the review is paused; null while it goes on.</param>
/// <param name="AgencyId">The agency whose step it is, where it is an agency's.</param>
public sealed record HumanStep(
    Guid ReviewId,
    string Reference,
    string ReviewTitle,
    string Form,
    string Title,
    Guid? SubjectId,
    Guid? AgencyId,
    DateOnly? DueOn,
    string? ClockCode,
    bool IsOpen,
    DateTime? ClosedAt,
    string? DoneBy,
    Regime Regime,
    DateOnly? PausedFrom)
{
    /// <summary>Above every heading: which review this is, without a name.</summary>
    public string Caption => $"{Reference}: {ReviewTitle}";
}

/// <summary>Finds the step a page is for, and writes to the audit trail that it was opened: many show what the step is about.</summary>
public sealed class HumanSteps(DhrDbContext db)
{
    /// <returns>Null when there is none, or none for this person: the page answers not found.</returns>
    public async Task<HumanStep?> FindAsync(Guid reviewId, string form, Guid? subjectId, CancellationToken cancellationToken)
    {
        if (await OwnAsync(reviewId, form, subjectId, cancellationToken) is not { } step)
        {
            return null;
        }

        db.AuditEntries.Add(AuditEntry.For("StepOpened", reviewId, new { Step = step.Title, SubjectId = subjectId }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return step;
    }

    private async Task<HumanStep?> OwnAsync(Guid reviewId, string form, Guid? subjectId, CancellationToken cancellationToken)
    {
        var lines = await OwnLinesAsync(reviewId, cancellationToken);
        if (lines.Count == 0)
        {
            return null;
        }

        // The open one; otherwise the one done last, so that a late visitor reads what became of it.
        var tasks = await (
            from task in db.Tasks.AsNoTracking()
            join review in db.Reviews on task.ReviewId equals review.Id
            join person in db.Users on task.ClosedBy equals person.Id into people
            from person in people.DefaultIfEmpty()
            where task.ReviewId == reviewId && task.Form == form && task.SubjectId == subjectId
            orderby task.ClosedAt == null descending, task.ClosedAt descending
            select new
            {
                Task = task,
                review.Reference,
                review.Title,
                review.Regime,
                PausedFrom = review.Pauses.Where(p => p.EndedOn == null).Select(p => (DateOnly?)p.From).FirstOrDefault(),
                DoneBy = person == null ? null : person.Name,
            }).Take(5).ToListAsync(cancellationToken);

        return tasks
            .Where(t => lines.Exists(line => t.Task.IsFor(line.Role.Code) && (!line.Role.IsOfAnAgency || line.AgencyId == t.Task.AgencyId)))
            .Select(t => new HumanStep(
                reviewId, t.Reference, t.Title, form, t.Task.Title, subjectId, t.Task.AgencyId, t.Task.DueOn, t.Task.ClockCode, t.Task.IsOpen, t.Task.ClosedAt, t.DoneBy, t.Regime, t.PausedFrom))
            .FirstOrDefault();
    }

    private Task<List<ReviewAccess>> OwnLinesAsync(Guid reviewId, CancellationToken cancellationToken) =>
        db.ReviewAccess.AsNoTracking()
            .Where(a => a.ReviewId == reviewId && a.PersonId == db.Actor.PersonId && a.EndedAt == null)
            .ToListAsync(cancellationToken);
}
