using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Proceedings.RecordProceeding;

/// <summary>Puts another process on the register, or brings one that is there up to date.</summary>
public sealed class RecordProceedingHandler(DhrDbContext db)
{
    /// <param name="processId">Null for a new one.</param>
    public async Task HandleAsync(Guid reviewId, Guid? processId, RecordProceedingForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        if (processId is { } id)
        {
            review.UpdateParallelProcess(id, form.ToFacts(), db.Actor);
        }
        else
        {
            review.AddParallelProcess(form.ToFacts(), db.Actor);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
