using DhrManager.Domain.CodedLists;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Decision.RecordDecision;

/// <summary>Records the decision; a transfer puts the people of the other partnership on the review's list.</summary>
public sealed class RecordDecisionHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, RecordDecisionForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        var decision = form.ToRecord();

        review.RecordDecision(decision, db.Actor);
        if (decision is { ToPartnershipId: { } partnershipId } && decision.Outcome == DecisionOutcome.Transfer)
        {
            await db.GrantStandingAccessAsync(review, partnershipId, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
