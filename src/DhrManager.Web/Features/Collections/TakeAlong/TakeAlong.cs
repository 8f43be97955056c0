using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Documents.Packs;
using DhrManager.Web.Features.Lessons;
using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.Collections.TakeAlong;

/// <summary>Makes packs of lessons that are read without a network.</summary>
public sealed class TakeAlongQuery(LessonPackWriter writer, Themes themes, HelpLines help, LastingAddress addresses, DhrDbContext db)
{
    /// <summary>More than this is no choice of lessons but the library.</summary>
    public const int MostLessons = 200;

    /// <param name="path">Of the page that shows the same.</param>
    public async Task<IResult> RunAsync(string title, string introduction, IReadOnlyList<(LibraryItem Item, string Note)> lessons, string path, CancellationToken cancellationToken)
    {
        var pack = new LessonPack(
            title,
            introduction,
            db.Actor.Today,
            VersionOf(lessons),
            addresses.Of(path),
            [.. help.Lines.Select(line => new PackHelpLine(line.Name, line.Number, line.About))],
            [.. lessons.Select((lesson, place) => Packed(lesson.Item, lesson.Note, place + 1))]);
        db.AuditEntries.Add(AuditEntry.For("LessonsTakenAlong", reviewId: null, new { lessons.Count }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
        return Results.File(await writer.WriteAsync(pack), "application/zip", string.Create(CultureInfo.InvariantCulture, $"lessons-{db.Actor.Today:yyyy-MM-dd}.zip"));
    }

    // The same lessons in the same wording and order have the same version, whoever takes them.
    private static string VersionOf(IEnumerable<(LibraryItem Item, string Note)> lessons) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lessons.Select(lesson => lesson.Item.Fingerprint + lesson.Note)))))[..8];

    private PackedLesson Packed(LibraryItem item, string note, int number) => new(
        string.Create(CultureInfo.InvariantCulture, $"lesson-{number:000}.html"),
        item.Source,
        item.Text,
        note,
        [
            item.Agencies.Count == 0 ? "For every agency" : "For " + string.Join("; ", item.Agencies),
            item.Themes.Count == 0 ? "" : "About " + string.Join("; ", item.Themes.Select(themes.LabelOf)),
            item.Status.Length == 0 ? "" : "What was done: " + item.Status,
            $"{item.Review.Partnership}, published on {UkText.Date(item.Review.PublishedOn)}",
        ],
        addresses.Of(item.Url));
}
