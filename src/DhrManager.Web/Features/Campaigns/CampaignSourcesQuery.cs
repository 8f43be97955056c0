using DhrManager.Domain.Campaigns;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns;

/// <summary>Finds what a partnership's closed reviews taught: only what everybody with an account may read of them.</summary>
public sealed class CampaignSourcesQuery(DhrDbContext db)
{
    /// <summary>The reviews that a campaign of a partnership can ask about, the newest first.</summary>
    public async Task<IReadOnlyList<ClosedReviewChoice>> ReviewsAsync(Guid partnershipId, CancellationToken cancellationToken) =>
        await Closed(partnershipId)
            .OrderByDescending(r => r.PublishedOn ?? r.ClosedOn)
            .Select(r => new ClosedReviewChoice(r.Id, r.Reference, r.Title, r.PublishedOn ?? r.ClosedOn, r.Lessons.Count, r.Recommendations.Count))
            .ToListAsync(cancellationToken);

    /// <summary>The lessons and recommendations of chosen reviews, in the order of the reports.</summary>
    public async Task<IReadOnlyList<CampaignSource>> SourcesAsync(
        Guid partnershipId, IReadOnlyCollection<Guid> reviewIds, IReadOnlyCollection<CampaignItemKind> kinds, CancellationToken cancellationToken)
    {
        var reviews = await Closed(partnershipId).Where(r => reviewIds.Contains(r.Id))
            .Include(r => r.Lessons).Include(r => r.Recommendations).ToListAsync(cancellationToken);
        var agencies = await db.AgencyNamesAsync(cancellationToken);
        return [.. reviews.OrderBy(r => r.PublishedOn ?? r.ClosedOn).SelectMany(r => SourcesOf(r, agencies)).Where(s => kinds.Contains(s.Kind))];
    }

    // Not what was withheld: organisations that were not on the panel read the lessons too.
    private IQueryable<Review> Closed(Guid partnershipId) => db.Reviews.AsNoTracking().IgnoreAutoIncludes()
        .Where(r => r.PartnershipId == partnershipId && r.ClosedOn != null && r.ClosedAs == ReviewClosure.Completed
            && (r.WithheldOn == null || r.PublishedOn != null));

    private static IEnumerable<CampaignSource> SourcesOf(Review review, IReadOnlyDictionary<Guid, string> agencies) =>
    [
        .. review.Lessons.OrderBy(l => l.Number).Select(l => Source(
            review, l.IsGoodPractice ? CampaignItemKind.GoodPractice : CampaignItemKind.Lesson, l.Id, l.Number, l.Text, l.Themes,
            [.. l.AgencyIds.Select(id => new CampaignAddressee(agencies.GetValueOrDefault(id, "Unknown body"), id))])),
        .. review.Recommendations.OrderBy(r => r.Number).Select(r => Source(
            review, CampaignItemKind.Recommendation, r.Id, r.Number, r.Text, r.Themes, [AddresseeOf(r, agencies)])),
    ];

    private static CampaignAddressee AddresseeOf(Recommendation recommendation, IReadOnlyDictionary<Guid, string> agencies) =>
        recommendation.ExternalAddressee is { } outside
            ? new(outside, AgencyId: null)
            : new(agencies.GetValueOrDefault(recommendation.LeadAgencyId.GetValueOrDefault(), "Nobody"), recommendation.LeadAgencyId);

    private static CampaignSource Source(
        Review review, CampaignItemKind kind, Guid id, int number, string text, IReadOnlyList<string> themes, IReadOnlyList<CampaignAddressee> addressees) =>
        new(review.Id, review.Reference, review.Title, review.PublishedOn ?? review.ClosedOn!.Value, kind, id, number, text, themes, addressees);
}

/// <summary>A closed review that a campaign can ask about.</summary>
public sealed record ClosedReviewChoice(Guid Id, string Reference, string Title, DateOnly? PublishedOn, int Lessons, int Recommendations);
