using DhrManager.Web.Data;
using DhrManager.Web.Data.Outbox;
using DhrManager.Web.Features;
using DhrManager.Web.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Lessons;

public sealed record IndexReferences(IReadOnlyList<Guid> Ids);

/// <summary>Brings the index in line with some references as they are now: those in use are put in, all others are taken out.</summary>
public sealed class IndexReferencesHandler(DhrDbContext db, LessonsIndex index, Themes themes, VocabularyUpkeep vocabulary) : IMessageHandler
{
    public const string MessageKind = "index-references";

    public string Kind => MessageKind;

    public async Task HandleAsync(Guid messageId, string payload, CancellationToken cancellationToken)
    {
        var ids = JsonText.Read<IndexReferences>(payload).Ids;
        await vocabulary.RefreshAsync(cancellationToken);
        var references = await db.ExternalReferences.AsNoTracking()
            .Where(r => ids.Contains(r.Id) && r.RetiredOn == null)
            .ToListAsync(cancellationToken);
        await index.ReplaceAsync(ids, references.Select(reference => ReferenceDocuments.Of(reference, themes)), cancellationToken);
    }

    public static OutboxMessage Message(IReadOnlyList<Guid> ids, DateTime now) =>
        OutboxMessage.New(MessageKind, $"{MessageKind}:{Guid.CreateVersion7()}", JsonText.Write(new IndexReferences(ids)), now);
}
