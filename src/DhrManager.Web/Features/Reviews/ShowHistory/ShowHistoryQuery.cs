using DhrManager.Domain;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.Workflows;
using DhrManager.Web.Workflows;
using DhrManager.Workflows.Definitions;
using DhrManager.Workflows.Execution;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Reviews.ShowHistory;

/// <summary>Reads the audit trail and the workflow journal of one review as one history, the newest first.</summary>
public sealed class ShowHistoryQuery(DhrDbContext db, DefinitionLibrary library)
{
    public const int PageSize = 50;

    public async Task<HistoryPage> FindAsync(Guid reviewId, ShowHistoryFilter filter, CancellationToken cancellationToken)
    {
        var audit = Audit(reviewId, filter.Show);
        var journal = Journal(reviewId, filter.Show);

        // Either source alone may fill the page, so both are read up to its end.
        var upTo = filter.Page * PageSize;
        var entries = await audit.OrderByDescending(e => e.Sequence).Take(upTo).ToListAsync(cancellationToken);
        var steps = await journal.OrderByDescending(s => s.Row.At).ThenByDescending(s => s.Row.Id).Take(upTo).ToListAsync(cancellationToken);
        var words = new HistoryWords(await db.AgencyNamesAsync(cancellationToken), await ClockNamesAsync(reviewId, cancellationToken));
        var lines = entries.Select(e => (e.At, e.PersonId, What: words.Of(e.Kind, e.Details)))
            .Concat(steps.Select(s => (s.Row.At, s.Row.PersonId, What: Words(s))))
            .OrderByDescending(line => line.At)
            .Skip(upTo - PageSize)
            .Take(PageSize)
            .ToList();

        var names = await NamesAsync([.. lines.Select(line => line.PersonId).Distinct()], cancellationToken);
        var count = await audit.CountAsync(cancellationToken) + await journal.CountAsync(cancellationToken);
        return new HistoryPage([.. lines.Select(line => new HistoryLine(line.At, line.What, names.GetValueOrDefault(line.PersonId, "an ended account")))], count);
    }

    private async Task<Dictionary<string, string>> ClockNamesAsync(Guid reviewId, CancellationToken cancellationToken)
    {
        var regime = await db.Reviews.Where(r => r.Id == reviewId).Select(r => r.Regime).SingleAsync(cancellationToken);
        return regime.Clocks.ToDictionary(c => c.Code, c => c.Name);
    }

    private IQueryable<AuditEntry> Audit(Guid reviewId, string? show)
    {
        var entries = db.AuditEntries.AsNoTracking().Where(e => e.ReviewId == reviewId);
        return show switch
        {
            ShowHistoryFilter.Changes => entries.Where(e => e.Kind != HistorySentences.Opened && e.Kind != HistorySentences.StepOpened),
            ShowHistoryFilter.Openings => entries.Where(e => e.Kind == HistorySentences.Opened || e.Kind == HistorySentences.StepOpened),
            ShowHistoryFilter.Workflow => entries.Where(e => false),
            _ => entries,
        };
    }

    // That a step began says nothing that its end does not.
    private IQueryable<JournalStep> Journal(Guid reviewId, string? show) =>
        from instance in db.WorkflowInstances.AsNoTracking()
        join row in db.WorkflowJournal.AsNoTracking() on instance.Id equals row.InstanceId
        where instance.ReviewId == reviewId
            && (show == ShowHistoryFilter.Everything || show == ShowHistoryFilter.Workflow)
            && (row.Kind == nameof(JournalKind.Completed) || row.Kind == nameof(JournalKind.Cancelled))
        select new JournalStep { Row = row, DefinitionHash = instance.DefinitionHash };

    private string Words(JournalStep step)
    {
        var definition = library.Engine(step.DefinitionHash).Definition;
        var activity = WorkflowPicture.Flowcharts(definition.Root).SelectMany(f => f.Activities.Prepend<Activity>(f)).FirstOrDefault(a => a.Id == step.Row.ActivityId);
        if (activity == definition.Root)
        {
            return $"{definition.Name}: every step is done";
        }

        var text = activity?.DisplayText ?? step.Row.ActivityId;
        return step.Row.Kind == nameof(JournalKind.Cancelled)
            ? $"{definition.Name}: “{text}” was not needed any more"
            : $"{definition.Name}: “{text}” is done";
    }

    private async Task<Dictionary<Guid, string>> NamesAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        var names = await db.Users.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        names[Actor.SystemId] = Actor.System(default).Name;
        return names;
    }

    private sealed class JournalStep
    {
        public required WorkflowJournalRow Row { get; init; }

        public required string DefinitionHash { get; init; }
    }
}
