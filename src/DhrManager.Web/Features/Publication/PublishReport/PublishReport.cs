using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Publication.PublishReport;

public sealed class PublishReportForm
{
    public const string Published = "published";
    public const string Deferred = "deferred";
    public const string Withheld = "withheld";

    [Required(ErrorMessage = "Select whether the report was published")]
    public string? Outcome { get; set; }

    [RealDate("the day of publication", Optional = true)]
    public DateParts? PublishedOn { get; set; }

    [StringLength(2_000, ErrorMessage = "The address must be 2,000 characters or fewer")]
    public string? Address { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The channels must be 8,000 characters or fewer")]
    public string? Channels { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? OverrideReason { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }

    [RealDate("the day on which somebody looks again", Optional = true)]
    public DateParts? LookAgainOn { get; set; }
}

/// <summary>Publishes the report, puts it off, or withholds it.</summary>
public sealed class PublishReportHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, PublishReportForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        switch (form.Outcome)
        {
            case PublishReportForm.Published:
                review.Publish(form.PublishedOn?.Value ?? db.Actor.Today, form.Address?.Trim() ?? "", Typed.OrNull(form.Channels), Typed.OrNull(form.OverrideReason), db.Actor);
                break;
            case PublishReportForm.Deferred:
                // Without a day it is as good as today, which the review refuses in its own words.
                review.DeferPublication(form.Reason ?? "", form.LookAgainOn?.Value ?? db.Actor.Today, db.Actor);
                break;
            default:
                review.WithholdPublication(form.Reason ?? "", db.Actor);
                break;
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
