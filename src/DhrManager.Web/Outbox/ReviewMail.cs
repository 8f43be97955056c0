using DhrManager.Domain.Access;
using DhrManager.Web.Data;
using DhrManager.Web.Data.People;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Outbox;

/// <summary>Sends people on a review's list a mail that says no more than where to look: no name, no pseudonym, no case.</summary>
public sealed class ReviewMail(DhrDbContext db, Mailer mailer, Settings settings)
{
    /// <param name="concerns">Which lines of the list; a person with several is told once.</param>
    /// <param name="subject">Of a review with this reference.</param>
    /// <param name="text">Whole lines, of a review with this reference.</param>
    /// <param name="link">The page to look at.</param>
    public async Task SendAsync(
        Guid messageId,
        Guid reviewId,
        Func<ReviewAccess, bool> concerns,
        Func<string, string> subject,
        Func<string, string> text,
        string link,
        CancellationToken cancellationToken)
    {
        var reference = await db.Reviews.Where(r => r.Id == reviewId).Select(r => r.Reference).SingleAsync(cancellationToken);
        foreach (var person in await ReadersAsync(reviewId, concerns, cancellationToken))
        {
            await mailer.SendAsync(messageId, person.Email!, subject(reference), text(reference) + Closing(link), cancellationToken);
        }
    }

    private async Task<List<Person>> ReadersAsync(Guid reviewId, Func<ReviewAccess, bool> concerns, CancellationToken cancellationToken)
    {
        var lines = await db.ReviewAccess.AsNoTracking()
            .Where(a => a.ReviewId == reviewId && a.EndedAt == null)
            .ToListAsync(cancellationToken);
        var ids = lines.Where(concerns).Select(line => line.PersonId).Distinct().ToList();
        return await db.Users.AsNoTracking().Where(p => ids.Contains(p.Id) && p.EndedAt == null).ToListAsync(cancellationToken);
    }

    private string Closing(string link)
    {
        var where = settings.PublicAddress is { } address ? $"Sign in at {new Uri(address, link)} to see it.\n" : "Sign in to DHR Manager to see it.\n";
        return $"{where}\nThis message holds no details of the review on purpose. Please do not reply with any.\n";
    }
}
