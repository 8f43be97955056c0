using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Historic.EditEntry;

public sealed class EditEntryHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid entryId, EntryForm form, CancellationToken cancellationToken)
    {
        var entry = await db.RegisterEntries.FindOrThrowAsync(entryId, cancellationToken);
        entry.Change(form.ToFacts(), db.Actor);
        db.Audit("RegisterEntryChanged", entry);
        await db.SaveChangesAsync(cancellationToken);
    }
}
