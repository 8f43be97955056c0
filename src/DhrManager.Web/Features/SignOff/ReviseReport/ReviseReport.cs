using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.SignOff.ReviseReport;

public sealed class ReviseReportForm
{
    [Required(ErrorMessage = "Enter what was changed, or why nothing was")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The changes must be 8,000 characters or fewer")]
    public string? Changes { get; set; }
}

/// <summary>Hands a returned report back for signature.</summary>
public sealed class ReviseReportHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, ReviseReportForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.ReviseReport(form.Changes!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
