using DhrManager.Domain.Vocabulary;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.Vocabulary;

/// <summary>Saves a change of the vocabulary with its note; from then on this server uses it.</summary>
public sealed class ChangeWritingHandler(DhrDbContext db, VocabularyUpkeep upkeep)
{
    /// <param name="isInIndex">Whether the lessons index holds what was changed. It follows in the background.</param>
    public async Task SaveAsync(VocabularyChange change, bool isInIndex, CancellationToken cancellationToken)
    {
        db.VocabularyChanges.Add(change);
        db.AuditEntries.Add(AuditEntry.For("VocabularyChanged", reviewId: null, new { change.ThemeCode, change.TermId, Kind = change.Kind.Code }, db.Actor));
        if (isInIndex)
        {
            db.OutboxMessages.Add(RebuildIndexHandler.Message(db.Actor.Now));
        }

        await db.SaveChangesAsync(cancellationToken);
        await upkeep.RefreshAsync(cancellationToken);
    }
}
