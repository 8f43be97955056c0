using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.References;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.References.AddReference;

public sealed class AddReferenceForm : ReferenceForm
{
    [Required(ErrorMessage = "Select the partnership that keeps the link")]
    public string? Partnership { get; set; }
}

public sealed class AddReferenceHandler(DhrDbContext db, Themes themes)
{
    /// <param name="form">Its partnership is one of those the page offers.</param>
    /// <exception cref="RuleBrokenException">What was typed is refused, or the library has the link already.</exception>
    public async Task HandleAsync(AddReferenceForm form, CancellationToken cancellationToken)
    {
        var reference = ExternalReference.Add(Guid.Parse(form.Partnership!), form.ToFacts(), themes.List, db.Actor);
        await db.RefuseTwiceAsync(reference, cancellationToken);
        reference.MarkChecked(db.Actor);
        db.ExternalReferences.Add(reference);
        db.Note("ReferenceAdded", reference);
        await db.SaveChangesAsync(cancellationToken);
    }
}
