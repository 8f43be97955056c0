using DhrManager.Domain.References;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.References.ListReferences;

/// <param name="Partnership">Which keeps it.</param>
/// <param name="IsOwn">Whether the reader may change it.</param>
public sealed record ReferenceRow(ExternalReference Reference, string Partnership, bool IsOwn)
{
    public bool Has(string word) =>
        Reference.Title.Contains(word, StringComparison.OrdinalIgnoreCase) || Reference.Link.Contains(word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>All references, whichever partnership keeps them: the pages they lead to are public.</summary>
public sealed class ListReferencesQuery(DhrDbContext db)
{
    public async Task<IReadOnlyList<ReferenceRow>> AllAsync(CancellationToken cancellationToken)
    {
        var references = await db.ExternalReferences.AsNoTracking().ToListAsync(cancellationToken);
        var own = await db.OwnReferences().Select(r => r.Id).ToHashSetAsync(cancellationToken);
        var partnerships = await db.Partnerships.ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        return
        [
            .. references
                .OrderBy(reference => reference.Title, StringComparer.OrdinalIgnoreCase)
                .Select(reference => new ReferenceRow(reference, partnerships.GetValueOrDefault(reference.PartnershipId, ""), own.Contains(reference.Id))),
        ];
    }
}
