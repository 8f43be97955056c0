using System.ComponentModel.DataAnnotations;
using DhrManager.Web.Data.Library;

namespace DhrManager.Web.Features.Collections;

/// <summary>What a collection is called and what it is for.</summary>
public class CollectionForm
{
    [Required(ErrorMessage = "Enter a name for the collection")]
    [StringLength(Collection.NameMaxLength, ErrorMessage = "The name must be 100 characters or fewer")]
    public string? Name { get; set; }

    [StringLength(Collection.NoteMaxLength, ErrorMessage = "The introduction must be 2,000 characters or fewer")]
    public string? Introduction { get; set; }

    public void WriteTo(Collection collection) =>
        (collection.Name, collection.Introduction) = (Name!.Trim(), Typed.OrNull(Introduction) ?? "");
}
