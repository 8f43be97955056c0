using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.Library;

namespace DhrManager.Web.Features.OpenData.ReleaseOpenData;

public sealed class ReleaseOpenDataForm
{
    [StringLength(OpenDataRelease.NoteMaxLength, ErrorMessage = "The note must be 500 characters or fewer")]
    public string? Note { get; set; }
}

/// <summary>Makes the next version of the open data set.</summary>
public sealed class ReleaseOpenDataHandler(DhrDbContext db, OpenDataQuery query)
{
    /// <exception cref="RuleBrokenException">Nothing has changed since the version before, or there is nothing to release.</exception>
    public async Task HandleAsync(ReleaseOpenDataForm form, CancellationToken cancellationToken)
    {
        var release = await NextAsync(await query.TodayAsync(cancellationToken), Typed.OrNull(form.Note) ?? "", cancellationToken);
        RuleBrokenException.ThrowIf(release.Reviews.Count == 0, "There is nothing to release: no review is published and closed.", Citations.Local);
        RuleBrokenException.ThrowIf(release.Added + release.Removed + release.Changed == 0, "Nothing has changed since the last version.", Citations.Local);
        db.OpenDataReleases.Add(release);
        db.AuditEntries.Add(AuditEntry.For("OpenDataReleased", reviewId: null, new { release.Number, Reviews = release.Reviews.Count }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>What the next version would be.</summary>
    /// <param name="today">What the library says today.</param>
    public async Task<OpenDataRelease> NextAsync(IReadOnlyList<(OpenReview Review, ReleasedReview Released)> today, string note, CancellationToken cancellationToken)
    {
        var last = await query.LastReleaseAsync(cancellationToken);
        var before = (last?.Reviews ?? []).ToDictionary(review => review.ReviewId, review => review.Fingerprint);
        List<ReleasedReview> now = [.. today.Select(review => review.Released)];
        return new OpenDataRelease
        {
            Number = (last?.Number ?? 0) + 1,
            MadeOn = db.Actor.Today,
            Reviews = now,
            Lessons = today.Sum(review => review.Review.Lessons),
            Recommendations = today.Sum(review => review.Review.Recommendations.Count),
            Added = now.Count(review => !before.ContainsKey(review.ReviewId)),
            Removed = before.Keys.Except(now.Select(review => review.ReviewId)).Count(),
            Changed = now.Count(review => before.TryGetValue(review.ReviewId, out var fingerprint) && fingerprint != review.Fingerprint),
            Note = note,
        };
    }
}
