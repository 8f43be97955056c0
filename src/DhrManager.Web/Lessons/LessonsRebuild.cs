using System.Runtime.CompilerServices;
using DhrManager.Domain.References;
using DhrManager.Lessons.Index;
using DhrManager.Web.Data;
using DhrManager.Web.Features;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Lessons;

/// <summary>Makes the index again from the database.</summary>
public sealed class LessonsRebuild(LessonsIndex index, PublishedLibrary library, Themes themes, VocabularyUpkeep vocabulary, DhrDbContext db, TimeProvider time)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var startedAt = time.GetUtcNow().UtcDateTime;
        await vocabulary.RefreshAsync(cancellationToken);
        await index.RebuildAsync(DocumentsAsync(cancellationToken), cancellationToken);
        await FinishMessagesAsync(startedAt, cancellationToken);
    }

    /// <summary>Whether the index has exactly the reviews and references that the database has for it.</summary>
    public async Task<bool> IsCompleteAsync(CancellationToken cancellationToken)
    {
        var references = await References.Select(r => r.Id).ToListAsync(cancellationToken);
        return index.ReviewIds().SetEquals([.. await library.IdsAsync(cancellationToken), .. references]);
    }

    private IQueryable<ExternalReference> References => db.ExternalReferences.AsNoTracking().Where(r => r.RetiredOn == null);

    private async IAsyncEnumerable<IEnumerable<LessonDocument>> DocumentsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var review in library.AllAsync(cancellationToken))
        {
            yield return LessonDocuments.Of(await library.WithPassagesAsync(review, cancellationToken), themes);
        }

        var references = await References.ToListAsync(cancellationToken);
        yield return references.Select(reference => ReferenceDocuments.Of(reference, themes));
    }

    // What was queued before is in the index now. Loading several hundred reviews would otherwise index each twice.
    private async Task FinishMessagesAsync(DateTime startedAt, CancellationToken cancellationToken)
    {
        var covered = await db.OutboxMessages
            .Where(m => (m.Kind == IndexReviewHandler.MessageKind || m.Kind == IndexReferencesHandler.MessageKind) && m.DoneAt == null && m.CreatedAt < startedAt)
            .ToListAsync(cancellationToken);
        covered.ForEach(message => message.Done(startedAt));
        await db.SaveChangesAsync(cancellationToken);
    }
}
