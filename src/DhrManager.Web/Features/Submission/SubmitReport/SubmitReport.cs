using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Submissions;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Submission.SubmitReport;

public sealed class SubmitReportForm
{
    [RealDate("the day on which the report was sent")]
    public DateParts? SentOn { get; set; }

    public List<string>? Items { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The change log must be 8,000 characters or fewer")]
    public string? ChangeLog { get; set; }

    public SubmissionPack ToPack(Regime regime) => new(
        SentOn!.ToDate(),
        [.. regime.SubmissionPack.Where(d => Items?.Contains(d.Code) == true).Select(d => new PackItem(d.Code, d.Name))],
        Typed.OrNull(ChangeLog));
}

/// <summary>Records that the pack was sent for quality assurance.</summary>
public sealed class SubmitReportHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, SubmitReportForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.SubmitReport(form.ToPack(review.Regime), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
