using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Vocabulary.RetireSearchTerm;

public sealed class RetireSearchTermForm : ReasonForm;

/// <summary>Retires a term of the thesaurus, or uses it again.</summary>
public sealed class RetireSearchTermHandler(ChangeWritingHandler writing, DhrDbContext db)
{
    public async Task HandleAsync(Guid termId, RetireSearchTermForm form, CancellationToken cancellationToken)
    {
        var all = await db.SearchTerms.ToListAsync(cancellationToken);
        var term = all.Single(t => t.Id == termId);
        var change = term.IsInUse ? term.Retire(form.Reason, db.Actor) : term.Reinstate(form.Reason, all, db.Actor);
        await writing.SaveAsync(change, isInIndex: false, cancellationToken);
    }
}
