using DhrManager.Domain.Access;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Documents;
using DhrManager.Web.Data.Outbox;
using DhrManager.Web.Documents;
using DhrManager.Web.Workflows.Activities;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Outbox;

/// <summary>Writes a queued letter from the case and keeps it with the review's documents; whoever it is for is told.</summary>
/// <remarks>The document's id is the message's, so that a message delivered twice gives one letter.</remarks>
public sealed class LetterHandler(DhrDbContext db, DocumentRenderer renderer) : IMessageHandler
{
    public string Kind => LetterActivity.Kind;

    public async Task HandleAsync(Guid messageId, string payload, CancellationToken cancellationToken)
    {
        if (await db.Documents.AnyAsync(d => d.Id == messageId, cancellationToken))
        {
            return;
        }

        var queued = JsonText.Read<QueuedLetter>(payload);
        var facts = await FactsAsync(queued, cancellationToken);
        var letter = LetterWriter.Write(queued.Letter, facts);
        db.Documents.Add(new StoredDocument
        {
            Id = messageId,
            ReviewId = queued.ReviewId,
            AgencyId = queued.AgencyId,
            Kind = queued.Letter,
            Title = letter.Title,
            FileName = $"{facts.Review.Reference}-{queued.Letter}.html",
            ContentType = "text/html; charset=utf-8",
            Content = System.Text.Encoding.UTF8.GetBytes(await renderer.RenderAsync(letter)),
            CreatedAt = db.Actor.Now,
        });
        db.OutboxMessages.Add(OutboxMessage.New(
            LetterMailHandler.MessageKind,
            $"{LetterMailHandler.MessageKind}:{messageId}",
            JsonText.Write(new LetterMail(messageId, queued.To)),
            db.Actor.Now));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<LetterCase> FactsAsync(QueuedLetter queued, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.AsNoTracking().SingleAsync(r => r.Id == queued.ReviewId, cancellationToken);
        var partnership = await db.Partnerships.Where(p => p.Id == review.PartnershipId).Select(p => p.Name).SingleAsync(cancellationToken);
        var agency = await db.Agencies.Where(a => a.Id == queued.AgencyId).Select(a => a.Name).SingleOrDefaultAsync(cancellationToken);
        return new LetterCase(review, partnership, agency, queued.SubjectId, queued.To == ReviewRole.PanelMember.Code, db.Actor.Today);
    }
}
