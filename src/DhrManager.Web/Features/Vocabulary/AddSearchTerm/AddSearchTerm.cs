using DhrManager.Domain.Rules;
using DhrManager.Domain.Vocabulary;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Vocabulary.AddSearchTerm;

public sealed class AddSearchTermHandler(ChangeWritingHandler writing, DhrDbContext db)
{
    /// <returns>The id of the new term.</returns>
    public async Task<Guid> HandleAsync(SearchTermForm form, CancellationToken cancellationToken)
    {
        var (term, change) = SearchTerm.Add(form.ToText(), form.Reason, await db.SearchTerms.ToListAsync(cancellationToken), db.Actor);
        db.SearchTerms.Add(term);
        await writing.SaveAsync(change, isInIndex: false, cancellationToken);
        return term.Id;
    }

    /// <summary>What searches for its words will find as well; saves nothing.</summary>
    /// <exception cref="RuleBrokenException">The words cannot be used.</exception>
    public async Task<IReadOnlyList<Widening>> LookAsync(SearchTermForm form, CancellationToken cancellationToken) =>
        Widening.Of(form.ToText().Checked(itself: null, await db.SearchTerms.AsNoTracking().ToListAsync(cancellationToken)));
}
