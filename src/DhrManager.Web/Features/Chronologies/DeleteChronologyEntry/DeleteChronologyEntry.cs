using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Chronologies.DeleteChronologyEntry;

/// <summary>No more than the button: which event it is stands in the address.</summary>
public sealed class DeleteChronologyEntryForm
{
    public string? Confirmed { get; set; }
}

/// <summary>Deletes an event that its own agency, or the person asking, entered.</summary>
public sealed class DeleteChronologyEntryHandler(DhrDbContext db)
{
    /// <exception cref="RuleBrokenException">The chronologies are combined, or the review is closed.</exception>
    public async Task HandleAsync(Guid reviewId, Guid entryId, CancellationToken cancellationToken)
    {
        await db.RefuseChangeOfFixedChronologyAsync(reviewId, cancellationToken);

        // Somebody else may have deleted it a moment ago: then there is nothing left to do.
        if (await db.ChronologyEntries.SingleOrDefaultAsync(e => e.ReviewId == reviewId && e.Id == entryId, cancellationToken) is { } entry)
        {
            db.ChronologyEntries.Remove(entry);
            db.AuditEntries.Add(AuditEntry.For("ChronologyEntryDeleted", reviewId, new { EntryId = entryId, entry.AgencyId }, db.Actor));
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
