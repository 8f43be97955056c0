using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Agencies.ShowAgency;

/// <summary>Something the agency has to do on a review.</summary>
public sealed record OpenTask(Guid ReviewId, string Reference, string ReviewTitle, string Title, DateOnly? DueOn);

/// <summary>An action the agency leads that is not finished.</summary>
public sealed record OpenAction(Guid ReviewId, string Reference, string ReviewTitle, string Number, string Text, DateOnly TargetOn, string Status);

/// <summary>
/// What is open with one agency on the reviews the reader may see. Where the reader acts for an agency on a review, only
/// that agency's things are shown.
/// </summary>
public sealed class ShowAgencyQuery(DhrDbContext db)
{
    public async Task<IReadOnlyList<OpenTask>> TasksAsync(Guid agencyId, CancellationToken cancellationToken) =>
        await (
            from task in db.Tasks
            join review in Visible(await ReviewIdsAsync(agencyId, cancellationToken)) on task.ReviewId equals review.Id
            where task.ClosedAt == null && task.AgencyId == agencyId
            orderby task.DueOn == null, task.DueOn, review.Reference
            select new OpenTask(review.Id, review.Reference, review.Title, task.Title, task.DueOn)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<OpenAction>> ActionsAsync(Guid agencyId, CancellationToken cancellationToken)
    {
        var actions = await Visible(await ReviewIdsAsync(agencyId, cancellationToken))
            .SelectMany(r => r.Actions, (review, action) => new { review.Id, review.Reference, review.Title, Action = action })
            .Where(a => a.Action.LeadAgencyId == agencyId && a.Action.AgreedOn != null && a.Action.ClosedOn == null)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return
        [
            .. actions.OrderBy(a => a.Action.TargetOn).Select(a => new OpenAction(
                a.Id, a.Reference, a.Title, a.Action.Number, a.Action.Text, a.Action.TargetOn, a.Action.StatusOn(db.Actor.Today).Label)),
        ];
    }

    private IQueryable<Review> Visible(List<Guid> ids) => db.Reviews.Where(r => ids.Contains(r.Id));

    private async Task<List<Guid>> ReviewIdsAsync(Guid agencyId, CancellationToken cancellationToken)
    {
        var lines = await db.ReviewAccess.AsNoTracking()
            .Where(a => a.PersonId == db.Actor.PersonId && a.EndedAt == null)
            .ToListAsync(cancellationToken);
        return [.. lines.Where(line => !line.Role.IsOfAnAgency || line.AgencyId == agencyId).Select(line => line.ReviewId).Distinct()];
    }
}
