using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.Outbox;
using DhrManager.Web.Workflows;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Administration.ShowAdministration;

/// <summary>Background work in numbers. Nothing of any case: messages and incidents name kinds, definitions and steps only.</summary>
public sealed record BackgroundState(
    IReadOnlyList<WaitingMessages> Waiting,
    IReadOnlyList<OutboxMessage> Parked,
    IReadOnlyList<Incident> Incidents,
    int TimersWaiting,
    int TimersDue);

public sealed record WaitingMessages(string Kind, int Count, DateTime OldestAt);

/// <summary>A step of a workflow that failed; what somebody was saving was not saved.</summary>
public sealed record Incident(DateTime At, string DefinitionId, string ActivityId);

/// <param name="Running">On any version.</param>
/// <param name="OnOlder">Of those, on an older version than the newest.</param>
public sealed record DefinitionRow(string Id, string Name, int Version, DateTime LoadedAt, int Running, int OnOlder, int Finished);

public sealed class ShowAdministrationQuery(DhrDbContext db, DefinitionLibrary library)
{
    private const int Most = 20;

    public async Task<BackgroundState> BackgroundAsync(CancellationToken cancellationToken)
    {
        var now = db.Actor.Now;
        return new BackgroundState(
            await WaitingAsync(cancellationToken),
            await db.OutboxMessages.AsNoTracking().Where(m => m.DoneAt == null && m.ParkedAt != null).OrderByDescending(m => m.ParkedAt).Take(Most).ToListAsync(cancellationToken),
            await IncidentsAsync(cancellationToken),
            await db.WorkflowTimers.CountAsync(t => t.DueAt > now, cancellationToken),
            await db.WorkflowTimers.CountAsync(t => t.DueAt <= now, cancellationToken));
    }

    public async Task<IReadOnlyList<DefinitionRow>> DefinitionsAsync(CancellationToken cancellationToken)
    {
        var instances = await db.WorkflowInstances
            .GroupBy(i => new { i.DefinitionId, i.DefinitionHash, i.IsFinished })
            .Select(i => new { i.Key, Count = i.Count() })
            .ToListAsync(cancellationToken);
        return
        [
            .. from definition in library.All
               let own = instances.Where(i => i.Key.DefinitionId == definition.DefinitionId).ToList()
               let running = own.Where(i => !i.Key.IsFinished).ToList()
               select new DefinitionRow(
                   definition.DefinitionId,
                   definition.Name,
                   definition.Version,
                   definition.LoadedAt,
                   running.Sum(i => i.Count),
                   running.Where(i => i.Key.DefinitionHash != definition.Hash).Sum(i => i.Count),
                   own.Where(i => i.Key.IsFinished).Sum(i => i.Count)),
        ];
    }

    private Task<List<WaitingMessages>> WaitingAsync(CancellationToken cancellationToken) => db.OutboxMessages
        .Where(m => m.DoneAt == null && m.ParkedAt == null)
        .GroupBy(m => m.Kind)
        .Select(m => new WaitingMessages(m.Key, m.Count(), m.Min(x => x.CreatedAt)))
        .ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<Incident>> IncidentsAsync(CancellationToken cancellationToken)
    {
        var entries = await db.AuditEntries.AsNoTracking()
            .Where(e => e.Kind == IncidentLog.Kind)
            .OrderByDescending(e => e.Sequence)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return [.. entries.Select(Read)];
    }

    private static Incident Read(AuditEntry entry)
    {
        var step = JsonText.Read<FailedStep>(entry.Details);
        return new Incident(entry.At, step.DefinitionId, step.ActivityId);
    }

    private sealed record FailedStep(string DefinitionId, string ActivityId);
}
