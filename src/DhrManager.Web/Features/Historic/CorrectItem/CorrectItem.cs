using DhrManager.Domain.Historic;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Historic.CorrectItem;

public sealed class CorrectItemForm : ItemForm
{
    /// <summary>"true" when the button to remove it was pressed.</summary>
    public string? Remove { get; set; }
}

/// <summary>Corrects or removes what the first reader took.</summary>
public sealed class CorrectItemHandler(DhrDbContext db)
{
    public async Task CorrectAsync(Guid entryId, Guid itemId, TakenText text, CancellationToken cancellationToken)
    {
        var entry = await db.RegisterEntries.FindOrThrowAsync(entryId, cancellationToken);
        entry.Correct(itemId, text, db.Actor);
        await SaveAsync("HistoricItemCorrected", entry, cancellationToken);
    }

    public async Task RemoveAsync(Guid entryId, Guid itemId, CancellationToken cancellationToken)
    {
        var entry = await db.RegisterEntries.FindOrThrowAsync(entryId, cancellationToken);
        entry.Remove(itemId, db.Actor);
        await SaveAsync("HistoricItemRemoved", entry, cancellationToken);
    }

    private Task SaveAsync(string what, RegisterEntry entry, CancellationToken cancellationToken)
    {
        db.Audit(what, entry);
        return db.SaveChangesAsync(cancellationToken);
    }
}
