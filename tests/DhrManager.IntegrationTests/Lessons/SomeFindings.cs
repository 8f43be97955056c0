using DhrManager.IntegrationTests.Harness;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Lessons;

/// <summary>A closed, indexed review, and what it found.</summary>
/// <param name="Recommendations">Ids, by number.</param>
internal sealed record SomeFindings(Guid ReviewId, Guid Lesson, IReadOnlyList<Guid> Recommendations);

internal static class SomeFindingsOf
{
    public static async Task<SomeFindings> FindingsAsync(this AppFactory app)
    {
        await app.IndexAsync();
        var id = await app.ClosedReviewAsync();
        await app.RunOutboxAsync();
        return await app.WithDatabaseAsync(async db => new SomeFindings(
            id,
            await db.Reviews.Where(r => r.Id == id).SelectMany(r => r.Lessons).Select(l => l.Id).SingleAsync(),
            await db.Reviews.Where(r => r.Id == id).SelectMany(r => r.Recommendations).OrderBy(r => r.Number).Select(r => r.Id).ToListAsync()));
    }
}
