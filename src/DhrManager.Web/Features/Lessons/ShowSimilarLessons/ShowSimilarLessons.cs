using DhrManager.Lessons.Index;
using DhrManager.Web.Data;
using DhrManager.Web.Lessons;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Lessons.ShowSimilarLessons;

/// <param name="Original">What the others are like.</param>
/// <param name="Nearest">Those of the reader's own partnerships first.</param>
public sealed record SimilarLessons(LessonDocument Original, IReadOnlyList<SimilarLesson> Nearest);

/// <param name="IsLocal">Whether it is of a partnership that the reader belongs to.</param>
/// <param name="Words">What both say and few others do.</param>
public sealed record SimilarLesson(LessonDocument Document, bool IsLocal, IReadOnlyList<string> Words);

/// <summary>The nearest few to a lesson, recommendation, good practice or action, of other reviews.</summary>
public sealed class ShowSimilarLessonsQuery(LessonsIndex index, DhrDbContext db)
{
    private const int Most = 5;
    private const int MostWords = 5;

    // What is in the same review or is a whole one is passed over.
    private const int LookedAt = 60;

    /// <returns>Null when the library has no such part.</returns>
    public async Task<SimilarLessons?> RunAsync(string documentId, CancellationToken cancellationToken)
    {
        if (index.Read(documentId) is not { } original || !IsPart(original))
        {
            return null;
        }

        var own = await OwnPartnershipsAsync(cancellationToken);
        var nearest = index.MoreLikeThis(documentId, LookedAt)
            .Where(similar => similar.Document.ReviewId != original.ReviewId && IsPart(similar.Document))
            .Take(Most)
            .Select(similar => new SimilarLesson(similar.Document, own.Contains(similar.Document.Partnership), [.. similar.Words.Take(MostWords)]))
            .OrderByDescending(similar => similar.IsLocal);
        return new SimilarLessons(original, [.. nearest]);
    }

    private static bool IsPart(LessonDocument document) => document.Kind is not (LessonKind.Review or LessonKind.Passage or LessonKind.Elsewhere);

    private Task<List<string>> OwnPartnershipsAsync(CancellationToken cancellationToken) => db.Partnerships
        .Where(partnership => db.Memberships.Any(m => m.PersonId == db.Actor.PersonId && m.PartnershipId == partnership.Id))
        .Select(partnership => partnership.Name)
        .ToListAsync(cancellationToken);
}
