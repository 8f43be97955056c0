using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Library;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Collections.AddCollection;

/// <summary>Begins an empty collection of the person who is signed in.</summary>
public sealed class AddCollectionHandler(DhrDbContext db)
{
    private const int MostOfOnePerson = 50;

    /// <exception cref="RuleBrokenException">The person keeps too many already.</exception>
    public async Task<Collection> HandleAsync(CollectionForm form, CancellationToken cancellationToken)
    {
        var collection = await BeginAsync(form, cancellationToken);
        await db.SaveCollectionAsync("CollectionBegun", collection, cancellationToken);
        return collection;
    }

    /// <summary>As <see cref="HandleAsync"/>, for a caller who has more to do before the save.</summary>
    /// <exception cref="RuleBrokenException">The person keeps too many already.</exception>
    public async Task<Collection> BeginAsync(CollectionForm form, CancellationToken cancellationToken)
    {
        RuleBrokenException.ThrowIf(
            await db.Collections.CountAsync(c => c.OwnerId == db.Actor.PersonId, cancellationToken) >= MostOfOnePerson,
            "You have 50 collections. Delete one that you no longer need.",
            Citations.Local);
        var collection = new Collection { OwnerId = db.Actor.PersonId };
        form.WriteTo(collection);
        collection.Touch(db.Actor.Today);
        db.Collections.Add(collection);
        return collection;
    }
}
