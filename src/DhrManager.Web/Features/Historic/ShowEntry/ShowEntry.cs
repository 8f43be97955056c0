using DhrManager.Domain.CodedLists;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Historic.ShowEntry;

/// <summary>Ends the reading an entry is in: the first goes to a second reader, after the second it is captured.</summary>
public sealed class ShowEntryHandler(DhrDbContext db)
{
    public async Task FinishReadingAsync(Guid entryId, CancellationToken cancellationToken)
    {
        var entry = await db.RegisterEntries.FindOrThrowAsync(entryId, cancellationToken);
        if (entry.State == EntryState.SecondReading)
        {
            entry.FinishSecondReading(db.Actor);
        }
        else
        {
            entry.FinishFirstReading(db.Actor);
        }

        db.Audit("RegisterEntryRead", entry);
        await db.SaveChangesAsync(cancellationToken);
    }
}
