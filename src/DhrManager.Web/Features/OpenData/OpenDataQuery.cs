using DhrManager.Web.Data;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Lessons;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.OpenData;

/// <param name="LeftOut">How many reviews of the version were taken back or changed since, and are therefore not in it any more.</param>
public sealed record OpenDataVersion(OpenDataRelease Release, OpenDataSet Data, int LeftOut);

/// <summary>Reads the newest version of the data set, as far as the library still says the same.</summary>
public sealed class OpenDataQuery(DhrDbContext db, LibraryReviews reviews, Settings settings)
{
    /// <returns>Null when no version has been made yet.</returns>
    public async Task<OpenDataVersion?> NewestAsync(CancellationToken cancellationToken)
    {
        if (await LastReleaseAsync(cancellationToken) is not { } release)
        {
            return null;
        }

        // What was taken back must not live on in a version made before, and nothing new slips in unversioned.
        var released = release.Reviews.ToHashSet();
        List<OpenReview> same = [.. (await TodayAsync(cancellationToken)).Where(today => released.Contains(today.Released)).Select(today => today.Review)];
        return new OpenDataVersion(release, new OpenDataSet(same, settings.SmallNumberLevel), release.Reviews.Count - same.Count);
    }

    /// <summary>What a version made today would hold.</summary>
    public async Task<IReadOnlyList<(OpenReview Review, ReleasedReview Released)>> TodayAsync(CancellationToken cancellationToken) =>
        [.. (await reviews.GetAsync(cancellationToken)).Select(review => (review.Open, review.Released))];

    public Task<OpenDataRelease?> LastReleaseAsync(CancellationToken cancellationToken) =>
        db.OpenDataReleases.AsNoTracking().OrderByDescending(release => release.Number).FirstOrDefaultAsync(cancellationToken);

    public Task<List<OpenDataRelease>> ReleasesAsync(CancellationToken cancellationToken) =>
        db.OpenDataReleases.AsNoTracking().OrderByDescending(release => release.Number).ToListAsync(cancellationToken);
}
