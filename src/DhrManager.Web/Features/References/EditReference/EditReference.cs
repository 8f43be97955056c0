using DhrManager.Domain.Rules;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.References.EditReference;

public sealed class EditReferenceHandler(DhrDbContext db, Themes themes)
{
    /// <exception cref="RuleBrokenException">What was typed is refused, or another reference has the link.</exception>
    public async Task HandleAsync(Guid referenceId, ReferenceForm form, CancellationToken cancellationToken)
    {
        var reference = await db.FindOwnReferenceAsync(referenceId, cancellationToken);
        reference.Change(form.ToFacts(), themes.List, db.Actor);
        await db.RefuseTwiceAsync(reference, cancellationToken);
        reference.MarkChecked(db.Actor);
        db.Note("ReferenceChanged", reference);
        await db.SaveChangesAsync(cancellationToken);
    }
}
