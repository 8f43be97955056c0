using DhrManager.Domain.Historic;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Historic.TakeItems;

/// <summary>Takes a lesson, recommendation or piece of good practice from a report.</summary>
public sealed class TakeItemsHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid entryId, TakenText text, CancellationToken cancellationToken)
    {
        var entry = await db.RegisterEntries.FindOrThrowAsync(entryId, cancellationToken);
        entry.Take(text, db.Actor);
        db.Audit("HistoricItemTaken", entry);
        await db.SaveChangesAsync(cancellationToken);
    }
}
