using DhrManager.Domain.Rules;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.References.RetireReference;

/// <summary>Which of the two the page offered, so that a second press does not undo the first.</summary>
public sealed class RetireReferenceForm
{
    public bool UseAgain { get; set; }
}

/// <summary>Takes a reference out of the search, or lets it be found again.</summary>
public sealed class RetireReferenceHandler(DhrDbContext db)
{
    /// <exception cref="RuleBrokenException">It is so already.</exception>
    public async Task HandleAsync(Guid referenceId, RetireReferenceForm form, CancellationToken cancellationToken)
    {
        var reference = await db.FindOwnReferenceAsync(referenceId, cancellationToken);
        if (form.UseAgain)
        {
            reference.Reinstate();
        }
        else
        {
            reference.Retire(db.Actor);
        }

        db.Note(reference.IsInUse ? "ReferenceUsedAgain" : "ReferenceRetired", reference);
        await db.SaveChangesAsync(cancellationToken);
    }
}
