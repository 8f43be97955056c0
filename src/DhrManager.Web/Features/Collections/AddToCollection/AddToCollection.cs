using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Features.Collections.AddCollection;

namespace DhrManager.Web.Features.Collections.AddToCollection;

public sealed class AddToCollectionForm
{
    /// <summary>The choice that begins a new collection.</summary>
    public const string New = "new";

    [Required(ErrorMessage = "Select a collection")]
    public string? Collection { get; set; }

    [StringLength(Data.Library.Collection.NameMaxLength, ErrorMessage = "The name must be 100 characters or fewer")]
    public string? Name { get; set; }

    [StringLength(Data.Library.Collection.NoteMaxLength, ErrorMessage = "The note must be 2,000 characters or fewer")]
    public string? Note { get; set; }
}

/// <summary>Puts a lesson or recommendation into a collection of the person who is signed in.</summary>
public sealed class AddToCollectionHandler(DhrDbContext db, AddCollectionHandler begin)
{
    /// <exception cref="RuleBrokenException">A new collection has no name, or the collection is full or gone.</exception>
    public async Task<Guid> HandleAsync(Guid findingId, AddToCollectionForm form, CancellationToken cancellationToken)
    {
        var collection = form.Collection == AddToCollectionForm.New
            ? await BeginAsync(form, cancellationToken)
            : await db.FindOwnCollectionAsync(Ids.Read(form.Collection).GetValueOrDefault(), cancellationToken);
        RuleBrokenException.ThrowIf(collection is null, "This collection has been deleted. Select another.", Citations.Local);
        RuleBrokenException.ThrowIf(
            collection.Items.Count >= Collection.MostItems && collection.Find(findingId) is null,
            "This collection has 60 items, more than anybody reads. Begin another.",
            Citations.Local);
        collection.Put(findingId, Typed.OrNull(form.Note) ?? "", db.Actor.Today);
        await db.SaveCollectionAsync("CollectionChanged", collection, cancellationToken);
        return collection.Id;
    }

    private Task<Collection> BeginAsync(AddToCollectionForm form, CancellationToken cancellationToken)
    {
        RuleBrokenException.ThrowIf(Typed.OrNull(form.Name) is null, "Enter a name for the new collection.", Citations.Local);
        return begin.BeginAsync(new CollectionForm { Name = form.Name }, cancellationToken);
    }
}
