using DhrManager.Domain.Calendar;
using DhrManager.Domain.Tasks;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Workflows;
using DhrManager.Web.Workflows;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Reviews.ShowReview;

/// <summary>Reads one review's overview as its reader may see it.</summary>
public sealed class ShowReviewQuery(DhrDbContext db, DefinitionLibrary library, WorkingDays workingDays, SubjectNamesQuery subjects)
{
    public async Task<ReviewOverview> FindAsync(ReviewView view, CancellationToken cancellationToken)
    {
        var reviews = db.Reviews.AsNoTracking().Where(r => r.Id == view.Id);
        var row = await reviews.Select(ReviewRow.Projection).SingleAsync(cancellationToken);
        var facts = await reviews
            .Select(r => new
            {
                r.OpenedAt,
                Partnership = db.Partnerships.First(p => p.Id == r.PartnershipId).Name,
                Notified = new NotifiedDeath(r.NotifiedBy, r.NotifiedOn, r.DiedOn, r.DeathCategory, r.Circumstances),
                Facts = new ReviewFacts(
                    r.Decision,
                    r.DirectedOn,
                    r.CommissionedOn,
                    r.ChairAppointedOn,
                    r.TermsAgreedOn,
                    r.PublishedOn,
                    r.ClosedOn,
                    r.JointReviews,
                    r.Submissions.OrderByDescending(s => s.Number).Select(s => new SubmissionFacts(s.SentOn, s.AcknowledgedOn, s.PanelOn, s.ReceivedOn)).FirstOrDefault()),
            })
            .SingleAsync(cancellationToken);
        var tasks = (await db.Tasks.AsNoTracking().Where(t => t.ReviewId == view.Id).ToListAsync(cancellationToken))
            .Where(task => view.OwnLines.Any(task.MayBeSeenBy))
            .ToList();
        var instances = await db.WorkflowInstances.AsNoTracking().Where(i => i.ReviewId == view.Id).ToListAsync(cancellationToken);
        var agencies = await db.AgencyNamesAsync(cancellationToken);
        var names = await subjects.FindAsync(tasks, agencies, cancellationToken);
        var lines = new OpenTaskLines(row, view.OwnLines, agencies, names, workingDays, db.Actor.Today);

        var listed = await ListedAsync(view, row, facts.Partnership, tasks, agencies, cancellationToken);
        var parts = Parts(instances.Where(i => i.SubjectId is not null), tasks, names, lines);
        if (view.SeesOwnAgencyOnly)
        {
            // An agency is told what to look for by letter, not what happened.
            return new ReviewOverview(listed, facts.Facts, null, OwnTasks(tasks, lines), [], parts);
        }

        var main = instances.Where(i => i.SubjectId is null).ToList();
        var course = new ReviewCourse(library, main, await JournalAsync(main, cancellationToken), lines, tasks);
        return new ReviewOverview(listed, facts.Facts, facts.Notified, course.Groups(row.ClosedAs is null ? facts.OpenedAt : null), course.Pictures(), parts);
    }

    private async Task<ListedReview> ListedAsync(
        ReviewView view,
        ReviewRow row,
        string partnership,
        List<ReviewTask> tasks,
        Dictionary<Guid, string> agencies,
        CancellationToken cancellationToken)
    {
        var clocks = await db.Reviews.Where(r => r.Id == view.Id).SelectMany(r => r.Clocks).Where(c => c.StoppedOn == null)
            .AsNoTracking().ToListAsync(cancellationToken);
        var outlook = new ReviewOutlook(clocks, [.. tasks.Where(t => t.IsOpen)], view.OwnLines, agencies, workingDays, db.Actor.Today);
        return outlook.Of(row, partnership);
    }

    private async Task<ILookup<Guid, WorkflowJournalRow>> JournalAsync(List<StoredInstance> instances, CancellationToken cancellationToken)
    {
        var ids = instances.Select(i => i.Id).ToList();
        return (await db.WorkflowJournal.AsNoTracking().Where(j => ids.Contains(j.InstanceId)).ToListAsync(cancellationToken)).ToLookup(j => j.InstanceId);
    }

    private static List<StepGroup> OwnTasks(List<ReviewTask> tasks, OpenTaskLines lines)
    {
        var steps = tasks.OrderBy(t => t.OpenedAt)
            .Where(t => t.IsOpen || t.Outcome is not null)
            .Select(t => t.IsOpen ? lines.Of(t) : lines.Done(t))
            .ToList();
        return steps.Count == 0 ? [] : [new StepGroup("Your agency's part", steps)];
    }

    private List<ReviewPartLine> Parts(
        IEnumerable<StoredInstance> instances, List<ReviewTask> tasks, IReadOnlyDictionary<Guid, string> names, OpenTaskLines lines)
    {
        var bySubject = tasks.Where(t => t.SubjectId is not null).ToLookup(t => t.SubjectId!.Value);
        return
        [
            .. from instance in instances
               let subject = instance.SubjectId!.Value
               where bySubject.Contains(subject)
               orderby instance.IsFinished, instance.StartedAt
               let open = bySubject[subject].Where(t => t.IsOpen && t.InstanceId == instance.Id).MinBy(t => t.DueOn ?? DateOnly.MaxValue)
               select new ReviewPartLine(
                   library.Engine(instance.DefinitionHash).Definition.Name,
                   names[subject],
                   open is not null ? lines.WaitsFor(open) : instance.IsFinished ? "Finished" : "Nobody at the moment",
                   open is not null ? lines.Due(open) : DueDate.Of(null, db.Actor.Today, workingDays),
                   instance.IsFinished),
        ];
    }
}
