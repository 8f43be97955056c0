using System.Globalization;
using DhrManager.Domain.Calendar;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Data.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Lessons;

/// <summary>
/// Queues the mail of saved searches, of whole days: what came in, and what was changed of their themes, before today and
/// after the last mail. A day without either makes no mail.
/// </summary>
public sealed class DigestRunner(IServiceScopeFactory scopes)
{
    /// <returns>How many mails were queued.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DhrDbContext>();
        var lessons = scope.ServiceProvider.GetRequiredService<NewLessons>();
        var news = scope.ServiceProvider.GetRequiredService<ThemeNews>();
        var today = db.Actor.Today;
        var due = (await db.SavedSearches.Where(s => !s.IsPaused && s.Digest != DigestRhythm.Never && s.ToldUntil < today).ToListAsync(cancellationToken))
            .Where(s => s.IsDueOn(today)).ToList();
        var changes = due.Count == 0 ? [] : await news.FindAsync(due.Min(s => s.ToldUntil), today, cancellationToken);
        var queued = 0;
        foreach (var saved in due)
        {
            var isAffected = news.About(saved, changes.Where(c => UkTime.ToUkDate(c.At) >= saved.ToldUntil)).Count > 0;
            if (isAffected || (await lessons.FindAsync(saved, saved.ToldUntil, today, cancellationToken)).Count > 0)
            {
                db.OutboxMessages.Add(Message(saved, today, db.Actor.Now));
                queued++;
            }

            saved.Tell(today);
        }

        if (due.Count > 0)
        {
            await db.SaveChangesAsync(cancellationToken);
        }

        return queued;
    }

    private static OutboxMessage Message(SavedSearch saved, DateOnly today, DateTime now) => OutboxMessage.New(
        DigestMailHandler.MessageKind,
        string.Create(CultureInfo.InvariantCulture, $"digest:{saved.Id}:{today:yyyy-MM-dd}"),
        JsonText.Write(new DigestMail(saved.Id, saved.ToldUntil, today)),
        now);
}
