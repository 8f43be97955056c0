using DhrManager.Domain.CodedLists;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Decision.RecordDecision;

/// <summary>Records the decision; a transfer gives the review's list to the people of the other partnership.</summary>
public sealed class RecordDecisionHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, RecordDecisionForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        var decision = form.ToRecord();
        var former = review.PartnershipId;

        review.RecordDecision(decision, db.Actor);
        if (decision.Outcome == DecisionOutcome.Transfer)
        {
            await db.HandOverAccessAsync(review, former, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
