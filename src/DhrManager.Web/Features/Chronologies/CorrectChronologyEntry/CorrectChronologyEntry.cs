using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Chronologies.CorrectChronologyEntry;

/// <summary>Corrects an event; how it read before stays with it.</summary>
public sealed class CorrectChronologyEntryHandler(DhrDbContext db)
{
    /// <exception cref="RuleBrokenException">
    /// The chronologies are combined, the review is closed, the event was deleted, or the new text cannot be entered.
    /// </exception>
    public async Task HandleAsync(Guid reviewId, Guid entryId, EventForm form, CancellationToken cancellationToken)
    {
        await db.RefuseChangeOfFixedChronologyAsync(reviewId, cancellationToken);
        var entry = await db.ChronologyEntries.SingleOrDefaultAsync(e => e.ReviewId == reviewId && e.Id == entryId, cancellationToken);
        RuleBrokenException.ThrowIf(entry is null, "This event was deleted a moment ago. Enter it anew if it is needed.", Citations.Local);

        entry.Correct(form.ToRow(), form.Reason ?? "", db.Actor);
        db.AuditEntries.Add(AuditEntry.For("ChronologyEntryCorrected", reviewId, new { EntryId = entryId, entry.AgencyId }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
    }
}
