using System.Globalization;
using DhrManager.Domain;
using DhrManager.Domain.Calendar;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Tasks;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Outbox;

/// <summary>
/// Queues the reminders before a date and the escalations after it, on the days the regime names. Each is queued once:
/// its key names the task, the date and the rung.
/// </summary>
public sealed class ReminderRunner(IServiceScopeFactory scopes, WorkingDays workingDays)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DhrDbContext>();
        return await db.QueueOnceAsync(await DueAsync(db, cancellationToken), cancellationToken);
    }

    private async Task<List<OutboxMessage>> DueAsync(DhrDbContext db, CancellationToken cancellationToken)
    {
        var open = await (
            from task in db.Tasks.AsNoTracking()
            join review in db.Reviews on task.ReviewId equals review.Id
            where task.ClosedAt == null && task.DueOn != null && task.ClockCode != null && !review.Pauses.Any(pause => pause.EndedOn == null)
            select new { Task = task, review.Regime }).ToListAsync(cancellationToken);

        return [.. open.SelectMany(t => Due(t.Task, t.Regime.Clock(t.Task.ClockCode!), db.Actor))];
    }

    // Only today's rung: after an outage people get one message, not all they missed.
    private IEnumerable<OutboxMessage> Due(ReviewTask task, ClockDefinition clock, Actor actor)
    {
        var rungs = clock.RemindersOn(task.DueOn!.Value, workingDays).Where(day => day == actor.Today).Select(_ => 0)
            .Concat(clock.EscalationsOn(task.DueOn.Value, workingDays).Select((day, i) => (day, Rung: i + 1)).Where(e => e.day == actor.Today).Select(e => e.Rung));
        return rungs.Select(rung => OutboxMessage.New(
            TaskMailHandler.MessageKind,
            string.Create(CultureInfo.InvariantCulture, $"remind:{task.Id}:{task.DueOn:yyyy-MM-dd}:{actor.Today:yyyy-MM-dd}:{rung}"),
            JsonText.Write(new TaskMail(task.Id, rung == 0 ? TaskMailKind.Reminder : TaskMailKind.Escalation, rung)),
            actor.Now));
    }
}
