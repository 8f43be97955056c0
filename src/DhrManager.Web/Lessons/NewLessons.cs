using DhrManager.Lessons.Index;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Features.Lessons.SearchLessons;

namespace DhrManager.Web.Lessons;

/// <summary>What searches newly find, by the day on which reviews came into the library.</summary>
public sealed class NewLessons(SearchLessonsQuery search, PublishedLibrary library)
{
    /// <summary>More than this a week is more than anyone reads.</summary>
    public const int ManyAWeek = 20;

    private const int WeeksLookedBack = 4;

    public async Task<IReadOnlyList<LessonDocument>> FindAsync(SearchAddress address, DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        var reviews = await library.NewAsync(from, until, cancellationToken);
        return reviews.Count == 0 ? [] : [.. search.RunAll(address).Hits.Select(hit => hit.Document).Where(document => reviews.Contains(Guid.Parse(document.ReviewId)))];
    }

    public Task<IReadOnlyList<LessonDocument>> FindAsync(SavedSearch saved, DateOnly from, DateOnly until, CancellationToken cancellationToken) =>
        FindAsync(SearchAddress.Parse(saved.Address), from, until, cancellationToken);

    /// <summary>How many new lessons a week the search found of late, rounded up.</summary>
    public async Task<int> PerWeekAsync(SearchAddress address, DateOnly today, CancellationToken cancellationToken)
    {
        var found = await FindAsync(address, today.AddDays(-7 * WeeksLookedBack), today.AddDays(1), cancellationToken);
        return (found.Count + WeeksLookedBack - 1) / WeeksLookedBack;
    }
}
