using DhrManager.Domain.Historic;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Historic;

/// <summary>What every change of the register has in common.</summary>
internal static class HistoricWriting
{
    /// <summary>Loads an entry whole, to be changed.</summary>
    /// <exception cref="ReviewNotFoundException">There is no such entry, or the person does not manage its partnership.</exception>
    public static async Task<RegisterEntry> FindOrThrowAsync(this DbSet<RegisterEntry> entries, Guid id, CancellationToken cancellationToken) =>
        await entries.SingleOrDefaultAsync(e => e.Id == id, cancellationToken) ?? throw new ReviewNotFoundException();

    /// <summary>Says in the audit trail what was done; the caller saves.</summary>
    /// <param name="what">In the past tense, for example <c>RegisterEntryAdded</c>.</param>
    public static void Audit(this DhrDbContext db, string what, RegisterEntry entry) =>
        db.AuditEntries.Add(AuditEntry.For(what, reviewId: null, new { entry.Id, State = entry.State.Code }, db.Actor));
}
