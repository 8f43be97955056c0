using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Library;

namespace DhrManager.Web.Features.Collections.ChangeCollection;

public sealed class ChangeCollectionForm : CollectionForm
{
    public string? Shared { get; set; }

    public static ChangeCollectionForm From(Collection collection) => new()
    {
        Name = collection.Name,
        Introduction = collection.Introduction,
        Shared = collection.IsShared ? GovCheckbox.Ticked : null,
    };
}

/// <summary>Renames a collection, shares it, or takes it back.</summary>
public sealed class ChangeCollectionHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid id, ChangeCollectionForm form, CancellationToken cancellationToken)
    {
        if (await db.FindOwnCollectionAsync(id, cancellationToken) is not { } collection)
        {
            return;
        }

        var wasShared = collection.IsShared;
        form.WriteTo(collection);
        collection.IsShared = form.Shared == GovCheckbox.Ticked;
        collection.Touch(db.Actor.Today);
        await db.SaveCollectionAsync(What(wasShared, collection.IsShared), collection, cancellationToken);
    }

    private static string What(bool wasShared, bool isShared) =>
        wasShared == isShared ? "CollectionChanged" : isShared ? "CollectionShared" : "CollectionTakenBack";
}
