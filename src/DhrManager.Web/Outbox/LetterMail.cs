using DhrManager.Domain.Access;
using DhrManager.Web.Data;
using DhrManager.Web.Features;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Outbox;

/// <param name="To">Code of the role that is told.</param>
public sealed record LetterMail(Guid DocumentId, string To);

/// <summary>Tells the role that a letter is for that it is ready among the review's documents, and no more than that.</summary>
public sealed class LetterMailHandler(DhrDbContext db, ReviewMail mails) : IMessageHandler
{
    public const string MessageKind = "letter-mail";

    public string Kind => MessageKind;

    public async Task HandleAsync(Guid messageId, string payload, CancellationToken cancellationToken)
    {
        var mail = JsonText.Read<LetterMail>(payload);
        var letter = await db.Documents.Where(d => d.Id == mail.DocumentId)
            .Select(d => new { d.ReviewId, d.AgencyId }).SingleAsync(cancellationToken);
        await mails.SendAsync(
            messageId,
            letter.ReviewId,
            line => line.Role.Code == mail.To && MayRead(line, letter.AgencyId),
            reference => $"{reference}: a letter is ready",
            reference => $"A letter of the review {reference} is ready to be read.\n",
            Links.ReviewPart(letter.ReviewId, ReviewPart.Documents.Code),
            cancellationToken);
    }

    // A letter to one agency is for its own people; one to all agencies for everybody in that role.
    private static bool MayRead(ReviewAccess line, Guid? agencyId) =>
        agencyId is null || !line.Role.IsOfAnAgency || line.AgencyId == agencyId;
}
