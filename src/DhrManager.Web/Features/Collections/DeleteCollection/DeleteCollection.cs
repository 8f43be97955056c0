using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Collections.DeleteCollection;

/// <summary>Nothing is asked: the page's button is the answer.</summary>
public sealed class DeleteCollectionForm;

public sealed class DeleteCollectionHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.FindOwnCollectionAsync(id, cancellationToken) is { } collection)
        {
            db.Collections.Remove(collection);
            await db.SaveCollectionAsync("CollectionDeleted", collection, cancellationToken);
        }
    }
}
