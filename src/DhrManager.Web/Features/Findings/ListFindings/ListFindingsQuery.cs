using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Findings.ListFindings;

/// <summary>What of the findings is wanted; null wants everything.</summary>
public sealed record FindingsFilter(Guid? AgencyId, ActionStatus? Status)
{
    public bool IsOn => AgencyId is not null || Status is not null;
}

/// <summary>The findings of a review as one reader may see them.</summary>
/// <param name="MayChange">Whether lessons and recommendations can still be changed, by anybody.</param>
public sealed record FindingsList(bool MayChange, IReadOnlyList<Lesson> Lessons, IReadOnlyList<RecommendationLine> Recommendations, IReadOnlyDictionary<Guid, string> Agencies);

public sealed record RecommendationLine(Recommendation Recommendation, RecommendationStatus Status, int? LessonNumber, IReadOnlyList<ActionLine> Actions);

/// <param name="Status">With "overdue" where the target has passed.</param>
public sealed record ActionLine(PlannedAction Action, ActionStatus Status);

/// <summary>Reads the findings. The people of an agency get the actions their agency leads, under their recommendations, and no more.</summary>
public sealed class ListFindingsQuery(DhrDbContext db)
{
    public async Task<FindingsList> RunAsync(ReviewView view, FindingsFilter filter, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.AsNoTracking().SingleAsync(r => r.Id == view.Id, cancellationToken);
        var agencies = await db.AgencyNamesAsync(cancellationToken);
        return new FindingsList(
            review is { ClosedOn: null, AreFindingsOpen: true },
            view.SeesOwnAgencyOnly ? [] : [.. review.Lessons.OrderBy(l => l.Number)],
            [.. Lines(review, view, filter)],
            agencies);
    }

    private IEnumerable<RecommendationLine> Lines(Review review, ReviewView view, FindingsFilter filter) =>
        from recommendation in review.Recommendations.OrderBy(r => r.Number)
        let actions = Actions(review, recommendation, view, filter)
        where actions.Count > 0 || (!view.SeesOwnAgencyOnly && !filter.IsOn)
        select new RecommendationLine(
            recommendation,
            review.StatusOf(recommendation),
            review.Lessons.FirstOrDefault(l => l.Id == recommendation.LessonId)?.Number,
            actions);

    private List<ActionLine> Actions(Review review, Recommendation recommendation, ReviewView view, FindingsFilter filter) =>
    [
        .. from action in review.Actions
           where action.RecommendationId == recommendation.Id && view.MaySeeAgency(action.LeadAgencyId)
           let status = action.StatusOn(db.Actor.Today)
           where (filter.AgencyId ?? action.LeadAgencyId) == action.LeadAgencyId && (filter.Status ?? status) == status
           orderby action.Number.Length, action.Number // 1.2 before 1.10
           select new ActionLine(action, status),
    ];
}
