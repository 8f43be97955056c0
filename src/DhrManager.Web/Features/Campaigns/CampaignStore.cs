using DhrManager.Domain.Agencies;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns;

/// <summary>What several handlers of campaigns do with the database; each saves itself.</summary>
public static class CampaignStore
{
    /// <summary>Which body answers now for which.</summary>
    public static async Task<AgencySuccession> SuccessionAsync(this DhrDbContext db, CancellationToken cancellationToken) =>
        new(await db.Agencies.AsNoTracking().ToListAsync(cancellationToken), db.Actor.Today);

    /// <summary>Asks the organisations of an open campaign for what they have not been asked for yet.</summary>
    public static async Task AskForMissingReturnsAsync(this DhrDbContext db, Campaign campaign, CancellationToken cancellationToken)
    {
        var existing = await db.LessonReturns.AsNoTracking().Where(r => r.CampaignId == campaign.Id).ToListAsync(cancellationToken);
        db.LessonReturns.AddRange(campaign.MissingReturns(existing, await db.SuccessionAsync(cancellationToken)));
    }

    /// <summary>What waits in a campaign: answers that are missing, and lessons that go to nobody.</summary>
    public static async Task<int> OutstandingAsync(this DhrDbContext db, Campaign campaign, CancellationToken cancellationToken)
    {
        var returns = await db.LessonReturns.AsNoTracking().Where(r => r.CampaignId == campaign.Id).ToListAsync(cancellationToken);
        var succession = await db.SuccessionAsync(cancellationToken);
        return returns.Count(r => !r.Status.IsDone)
            + campaign.Items.Sum(item => campaign.RoutesOf(item, succession).Count(route => route.Orphan is not null));
    }

    /// <summary>Writes to the audit trail what was done; the caller saves.</summary>
    /// <param name="details">Ids, codes and numbers only.</param>
    public static void Audit(this DhrDbContext db, string what, object details) =>
        db.AuditEntries.Add(AuditEntry.For(what, reviewId: null, details, db.Actor));
}
