using System.Globalization;
using DhrManager.Domain;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Outbox;
using DhrManager.Web.Features;
using DhrManager.Web.Outbox;

namespace DhrManager.Web.Lessons;

public sealed record IndexReview(Guid ReviewId);

/// <summary>Queues the indexing of a review in the save that closes it, reopens it or takes it over as closed.</summary>
public sealed class IndexReviewReaction : IBeforeCommit
{
    public Task ReactAsync(DhrDbContext db, IReadOnlyList<RecordedEvent> events, CancellationToken cancellationToken)
    {
        foreach (var id in events.Where(e => e.Event is ReviewClosed or ReviewReopened or ClosedReviewImported).Select(e => e.ReviewId).Distinct())
        {
            // The version keeps the second closing of a reopened review apart from the first.
            var version = db.Reviews.Local.Single(r => r.Id == id).Version;
            var key = string.Create(CultureInfo.InvariantCulture, $"{IndexReviewHandler.MessageKind}:{id}:{version}");
            db.OutboxMessages.Add(OutboxMessage.New(IndexReviewHandler.MessageKind, key, JsonText.Write(new IndexReview(id)), db.Actor.Now));
        }

        return Task.CompletedTask;
    }
}

/// <summary>Brings the index in line with one review as it is now: a published one is put in, any other is taken out.</summary>
public sealed class IndexReviewHandler(PublishedLibrary library, LessonsIndex index, Themes themes, VocabularyUpkeep vocabulary) : IMessageHandler
{
    public const string MessageKind = "index-review";

    public string Kind => MessageKind;

    public async Task HandleAsync(Guid messageId, string payload, CancellationToken cancellationToken)
    {
        var reviewId = JsonText.Read<IndexReview>(payload).ReviewId;
        await vocabulary.RefreshAsync(cancellationToken);
        var review = await library.FindAsync(reviewId, cancellationToken);
        var documents = review is null ? [] : LessonDocuments.Of(await library.WithPassagesAsync(review, cancellationToken), themes);
        await index.ReplaceAsync(reviewId, documents, cancellationToken);
    }
}

/// <summary>Makes the whole index again: an administrator asked, or a name that it shows has changed.</summary>
public sealed class RebuildIndexHandler(LessonsRebuild rebuild) : IMessageHandler
{
    public const string MessageKind = "rebuild-index";

    public string Kind => MessageKind;

    public Task HandleAsync(Guid messageId, string payload, CancellationToken cancellationToken) => rebuild.RunAsync(cancellationToken);

    public static OutboxMessage Message(DateTime now) => OutboxMessage.New(MessageKind, $"{MessageKind}:{Guid.CreateVersion7()}", "{}", now);
}
