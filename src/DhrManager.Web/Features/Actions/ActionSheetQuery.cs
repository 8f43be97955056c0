using DhrManager.Domain.Access;
using DhrManager.Domain.ActionPlans;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Actions;

/// <summary>One action with what it answers and who leads it.</summary>
public sealed record ActionSheet(PlannedAction Action, int RecommendationNumber, string Recommendation, string LeadAgency)
{
    /// <summary>The lead agency's contact says how it goes; a manager may enter it for them.</summary>
    public bool MayBeMovedBy(ReviewView view) =>
        view.IsManager || view.OwnLines.Any(line => line.Role == ReviewRole.AgencyContact && line.AgencyId == Action.LeadAgencyId);
}

/// <summary>Finds an action of a review; null when there is none. Who may see it is for the page to say.</summary>
public sealed class ActionSheetQuery(DhrDbContext db)
{
    public async Task<ActionSheet?> FindAsync(Guid reviewId, Guid actionId, CancellationToken cancellationToken) => await (
        from action in db.Reviews.AsNoTracking().Where(r => r.Id == reviewId).SelectMany(r => r.Actions)
        join recommendation in db.Reviews.Where(r => r.Id == reviewId).SelectMany(r => r.Recommendations) on action.RecommendationId equals recommendation.Id
        join agency in db.Agencies on action.LeadAgencyId equals agency.Id
        where action.Id == actionId
        select new ActionSheet(action, recommendation.Number, recommendation.Text, agency.Name)).SingleOrDefaultAsync(cancellationToken);
}
