using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Vocabulary.ChangeSearchTerm;

public sealed class ChangeSearchTermHandler(ChangeWritingHandler writing, DhrDbContext db)
{
    public async Task HandleAsync(Guid termId, SearchTermForm form, CancellationToken cancellationToken)
    {
        var all = await db.SearchTerms.ToListAsync(cancellationToken);
        await writing.SaveAsync(all.Single(t => t.Id == termId).Change(form.ToText(), form.Reason, all, db.Actor), isInIndex: false, cancellationToken);
    }

    /// <summary>What searches for its words will find as well; saves nothing.</summary>
    /// <exception cref="RuleBrokenException">The words cannot be used.</exception>
    public async Task<IReadOnlyList<Widening>> LookAsync(Guid termId, SearchTermForm form, CancellationToken cancellationToken)
    {
        var all = await db.SearchTerms.AsNoTracking().ToListAsync(cancellationToken);
        return Widening.Of(form.ToText().Checked(all.Single(t => t.Id == termId), all));
    }
}
