using DhrManager.Web.Data;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Lessons;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Collections.ShowCollection;

/// <param name="Entries">What the library still has.</param>
/// <param name="Owner">Name and post of who put it together.</param>
public sealed record CollectionView(Collection Collection, IReadOnlyList<CollectionEntry> Entries, string Owner, bool IsOwn)
{
    /// <summary>How many items have left the library.</summary>
    public int Gone => Collection.Items.Count - Entries.Count;
}

public sealed record CollectionEntry(LibraryItem Item, string Note);

/// <summary>Reads a collection with the texts that the library has today.</summary>
public sealed class ShowCollectionQuery(DhrDbContext db, LibraryItems items)
{
    /// <returns>Null when there is none, or it is somebody else's and not shared.</returns>
    public async Task<CollectionView?> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        var reader = db.Actor.PersonId;
        var collection = await db.Collections.AsNoTracking().MayRead(reader).SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
        if (collection is null)
        {
            return null;
        }

        var notes = collection.InOrder.ToDictionary(item => item.FindingId, item => item.Note);
        var found = await items.FindAsync([.. notes.Keys], cancellationToken);
        var owner = await db.Users.AsNoTracking().SingleAsync(p => p.Id == collection.OwnerId, cancellationToken);
        return new CollectionView(
            collection,
            [.. found.Select(item => new CollectionEntry(item, notes[item.Id]))],
            owner.JobTitle.Length == 0 ? owner.Name : $"{owner.Name}, {owner.JobTitle}",
            collection.OwnerId == reader);
    }
}

/// <summary>The button that was pressed; each holds the id of its item.</summary>
public sealed class ShowCollectionForm
{
    public string? Up { get; set; }

    public string? Down { get; set; }

    public string? Remove { get; set; }
}

/// <summary>Orders a collection and takes items out of it.</summary>
public sealed class ShowCollectionHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid id, ShowCollectionForm form, CancellationToken cancellationToken)
    {
        if (await db.FindOwnCollectionAsync(id, cancellationToken) is not { } collection)
        {
            return;
        }

        var today = db.Actor.Today;
        if (Ids.Read(form.Up) is { } up)
        {
            collection.Move(up, -1, today);
        }

        if (Ids.Read(form.Down) is { } down)
        {
            collection.Move(down, 1, today);
        }

        if (Ids.Read(form.Remove) is { } removed)
        {
            collection.Remove(removed, today);
        }

        await db.SaveCollectionAsync("CollectionChanged", collection, cancellationToken);
    }
}
