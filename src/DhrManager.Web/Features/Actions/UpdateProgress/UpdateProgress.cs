using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Actions.UpdateProgress;

public sealed class UpdateProgressForm
{
    [Required(ErrorMessage = "Enter what has been done since the last update")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The progress must be 8,000 characters or fewer")]
    public string? Progress { get; set; }

    [RealDate("the day on which you expect it to be done")]
    public DateParts? ForecastOn { get; set; }
}

/// <summary>Records how far an action has come.</summary>
public sealed class UpdateProgressHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid actionId, UpdateProgressForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.UpdateAction(actionId, form.Progress!, form.ForecastOn!.ToDate(), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
