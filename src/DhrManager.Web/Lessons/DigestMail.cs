using System.Globalization;
using DhrManager.Lessons.Index;
using DhrManager.Web.Data;
using DhrManager.Web.Features;
using DhrManager.Web.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Lessons;

/// <param name="Until">Without this day.</param>
public sealed record DigestMail(Guid SavedSearchId, DateOnly From, DateOnly Until);

/// <summary>
/// Tells somebody what their saved search newly finds: published titles and where to read; and that a theme of it was
/// changed. What they looked for is not in it, no theme either, nor the name they gave it: a mailbox has other readers.
/// </summary>
public sealed class DigestMailHandler(DhrDbContext db, NewLessons lessons, ThemeNews news, Mailer mailer, Settings settings) : IMessageHandler
{
    public const string MessageKind = "digest-mail";

    // The rest is on the page.
    private const int MostTitles = 20;

    public string Kind => MessageKind;

    public async Task HandleAsync(Guid messageId, string payload, CancellationToken cancellationToken)
    {
        var mail = JsonText.Read<DigestMail>(payload);
        var saved = await db.SavedSearches.AsNoTracking().SingleOrDefaultAsync(s => s.Id == mail.SavedSearchId && !s.IsPaused, cancellationToken);
        var reader = saved is null ? null : await db.Users.AsNoTracking().SingleOrDefaultAsync(p => p.Id == saved.PersonId && p.EndedAt == null, cancellationToken);
        if (reader is null)
        {
            return;
        }

        var found = await lessons.FindAsync(saved!, mail.From, mail.Until, cancellationToken);
        var changes = news.About(saved!, await news.FindAsync(mail.From, mail.Until, cancellationToken)).Count;
        if (found.Count > 0 || changes > 0)
        {
            await mailer.SendAsync(messageId, reader.Email!, Subject(found.Count), Body(found, changes), cancellationToken);
        }
    }

    private static string Subject(int count) => count == 0 ? "A theme of a search you saved was changed" :
        string.Create(CultureInfo.InvariantCulture, $"{(count == 1 ? "1 new lesson" : $"{count} new lessons")} for a search you saved");

    private string Body(IReadOnlyList<LessonDocument> found, int changes) => string.Concat(
    [
        changes == 0 ? "" : $"A theme that this search uses has another name, was merged or is used differently. Your search goes on working. What was changed, and what to use now:\n{Address(Links.VocabularyChanges)}\n",
        .. found.Take(MostTitles).Select(document => $"{document.Fields.GetValueOrDefault(LessonDocuments.LabelField)} of {document.ReviewTitle}\n{Address(document.Url)}\n"),
        found.Count > MostTitles ? string.Create(CultureInfo.InvariantCulture, $"And {found.Count - MostTitles} more.\n\n") : found.Count > 0 ? "\n" : "",
        $"See them all, pause these messages or delete the search: {Address(Links.SavedSearches)}\n",
    ]);

    private string Address(string path) =>
        settings.PublicAddress is { } address ? new Uri(address, path).AbsoluteUri + "\n" : "Sign in to DHR Manager to read it.\n";
}
