using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Outbox;
using DhrManager.Web.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Campaigns;

/// <summary>Queues one reminder for each organisation that owes answers on a day on which it is reminded; its key keeps it from being queued twice.</summary>
public sealed class CampaignReminderRunner(IServiceScopeFactory scopes)
{
    /// <returns>How many mails were queued.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DhrDbContext>();
        return await db.QueueOnceAsync(await DueAsync(db, cancellationToken), cancellationToken);
    }

    private static async Task<List<OutboxMessage>> DueAsync(DhrDbContext db, CancellationToken cancellationToken)
    {
        var today = db.Actor.Today;
        var open = db.Campaigns.Where(c => c.Status == CampaignStatus.Open).Select(c => c.Id);
        var returns = await db.LessonReturns.AsNoTracking().Where(r => open.Contains(r.CampaignId)).ToListAsync(cancellationToken);
        return
        [
            .. from answer in returns
               where !answer.Status.IsDone
               group answer by (answer.CampaignId, answer.AgencyId, answer.DueOn) into owed
               let days = CampaignChase.RungOn(owed.Key.DueOn, today)
               where days is not null
               select CampaignMail.Reminder(owed.Key.CampaignId, owed.Key.AgencyId, owed.Key.DueOn, days.Value, db.Actor.Now),
        ];
    }
}
