using System.Linq.Expressions;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Features.Reviews;

/// <summary>What is read of each review.</summary>
public sealed record ReviewRow(
    Guid Id,
    string Reference,
    string Title,
    Regime Regime,
    Guid PartnershipId,
    ReviewStage Stage,
    DateOnly? NotifiedOn,
    ReviewClosure? ClosedAs,
    DateOnly? PausedFrom)
{
    public static Expression<Func<Review, ReviewRow>> Projection { get; } = r => new ReviewRow(
        r.Id,
        r.Reference,
        r.Title,
        r.Regime,
        r.PartnershipId,
        r.Stage,
        r.IsNotificationUnknown ? null : r.NotifiedOn,
        r.ClosedAs,
        r.Pauses.Where(p => p.EndedOn == null).Select(p => (DateOnly?)p.From).FirstOrDefault());
}
