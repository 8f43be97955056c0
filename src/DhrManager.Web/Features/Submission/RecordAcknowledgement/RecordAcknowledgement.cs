using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Submission.RecordAcknowledgement;

public sealed class RecordAcknowledgementForm
{
    [RealDate("the day on which the acknowledgement came")]
    public DateParts? AcknowledgedOn { get; set; }

    [RealDate("the day on which the panel meets", Optional = true)]
    public DateParts? PanelOn { get; set; }
}

/// <summary>Records that the Home Office has the pack.</summary>
public sealed class RecordAcknowledgementHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, RecordAcknowledgementForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.RecordAcknowledgement(form.AcknowledgedOn!.ToDate(), form.PanelOn?.Value, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
