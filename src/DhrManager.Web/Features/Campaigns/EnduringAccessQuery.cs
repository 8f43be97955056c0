using DhrManager.Domain.Access;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns;

/// <summary>Opens an enduring lesson for the people who manage its partnership.</summary>
public sealed class EnduringAccessQuery(DhrDbContext db)
{
    /// <returns>Null when there is none, or somebody else manages it.</returns>
    public async Task<EnduringLesson?> ForManagerAsync(Guid enduringId, CancellationToken cancellationToken)
    {
        var lesson = await db.EnduringLessons.AsNoTracking().SingleOrDefaultAsync(e => e.Id == enduringId, cancellationToken);
        if (lesson is null || !await IsManagerAsync(lesson.PartnershipId, cancellationToken))
        {
            return null;
        }

        db.AuditEntries.Add(AuditEntry.For("EnduringLessonRead", reviewId: null, new { enduringId }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return lesson;
    }

    public Task<bool> IsManagerAsync(Guid partnershipId, CancellationToken cancellationToken) =>
        db.Memberships.AnyAsync(m => m.PersonId == db.Actor.PersonId && m.PartnershipId == partnershipId && m.Role == ReviewRole.CspManager, cancellationToken);

    /// <summary>The lessons of a partnership's campaigns that are part of no enduring lesson yet, each once.</summary>
    public async Task<IReadOnlyList<CampaignItem>> FreeItemsAsync(Guid partnershipId, CancellationToken cancellationToken)
    {
        var campaigns = db.Campaigns.Where(c => c.PartnershipId == partnershipId).Select(c => c.Id);
        var items = await db.Set<CampaignItem>().AsNoTracking().Where(i => campaigns.Contains(i.CampaignId)).ToListAsync(cancellationToken);
        var taken = (await db.EnduringLessons.AsNoTracking().Where(e => e.PartnershipId == partnershipId).ToListAsync(cancellationToken))
            .SelectMany(e => e.Sources.Select(s => s.SourceId)).ToHashSet();
        return [.. items.Where(i => !taken.Contains(i.SourceId)).DistinctBy(i => i.SourceId).OrderBy(i => i.PublishedOn).ThenBy(i => i.Number)];
    }

    public static IReadOnlyList<Option> OptionsOf(IEnumerable<CampaignItem> items) =>
        [.. items.Select(i => new Option(i.SourceId.ToString(), i.Text, $"{i.Kind} {i.SourceNumber} of {i.ReviewReference}: {i.ReviewTitle}, {UkText.Date(i.PublishedOn)}"))];

    public static IReadOnlyList<Option> Cycles { get; } = [.. EnduringLesson.Cycles.Select(months => new Option(months.ToString(System.Globalization.CultureInfo.InvariantCulture), $"Every {months} months"))];
}
