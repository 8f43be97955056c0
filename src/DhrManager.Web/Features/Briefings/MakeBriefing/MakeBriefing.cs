using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Lessons;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Briefings.MakeBriefing;

/// <param name="Title">To begin with; null when there is none.</param>
public sealed record BriefingSource(IReadOnlyList<LibraryItem> Items, string? Title);

/// <summary>What a briefing is made from: a collection that the reader may see, or one lesson.</summary>
public sealed class MakeBriefingQuery(DhrDbContext db, LibraryItems items)
{
    /// <returns>Null when there is no such collection or lesson, or nothing in it.</returns>
    public async Task<BriefingSource?> RunAsync(Guid? collectionId, Guid? findingId, CancellationToken cancellationToken)
    {
        var reader = db.Actor.PersonId;
        var collection = await db.Collections.AsNoTracking().SingleOrDefaultAsync(c => c.Id == collectionId && (c.OwnerId == reader || c.IsShared), cancellationToken);
        List<Guid> ids = collection is not null ? [.. collection.InOrder.Select(item => item.FindingId)] : findingId is { } one ? [one] : [];
        var found = await items.FindAsync(ids, cancellationToken);
        return found.Count == 0 ? null : new BriefingSource(found, collection?.Name);
    }
}

/// <summary>Makes the first version of a briefing.</summary>
public sealed class MakeBriefingHandler(DhrDbContext db, LibraryItems items)
{
    private const int MostOfOnePerson = 100;

    /// <exception cref="RuleBrokenException">It would not fit on a page, or the person keeps too many already.</exception>
    public async Task<Guid> HandleAsync(BriefingForm form, CancellationToken cancellationToken)
    {
        RuleBrokenException.ThrowIf(
            await db.Briefings.CountAsync(b => b.OwnerId == db.Actor.PersonId, cancellationToken) >= MostOfOnePerson,
            "You have 100 briefings. Delete one that you no longer need.",
            Citations.Local);
        var briefing = new Briefing { OwnerId = db.Actor.PersonId };
        form.WriteTo(briefing, await items.FindAsync([.. (form.Items ?? []).Select(Ids.Read).OfType<Guid>()], cancellationToken), db.Actor.Today);
        db.Briefings.Add(briefing);
        await db.SaveBriefingAsync("BriefingMade", briefing, cancellationToken);
        return briefing.Id;
    }
}
