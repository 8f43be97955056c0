using System.ComponentModel.DataAnnotations;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Library;

namespace DhrManager.Web.Features.Collections.NoteItem;

public sealed class NoteItemForm
{
    [StringLength(Collection.NoteMaxLength, ErrorMessage = "The note must be 2,000 characters or fewer")]
    public string? Note { get; set; }
}

/// <summary>Changes what the owner of a collection says about one of its items.</summary>
public sealed class NoteItemHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid id, Guid findingId, NoteItemForm form, CancellationToken cancellationToken)
    {
        if (await db.FindOwnCollectionAsync(id, cancellationToken) is { } collection && collection.Find(findingId) is not null)
        {
            collection.Put(findingId, Typed.OrNull(form.Note) ?? "", db.Actor.Today);
            await db.SaveCollectionAsync("CollectionChanged", collection, cancellationToken);
        }
    }
}
