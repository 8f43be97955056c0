using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Findings.RecordReply;

public sealed class RecordReplyForm
{
    [RealDate("the day on which the reply arrived")]
    public DateParts? ReceivedOn { get; set; }

    [Required(ErrorMessage = "Enter what the body replied")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The reply must be 8,000 characters or fewer")]
    public string? Reply { get; set; }
}

/// <summary>Records what a body outside the partnership replied.</summary>
public sealed class RecordReplyHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid recommendationId, RecordReplyForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.RecordReply(recommendationId, form.ReceivedOn!.ToDate(), form.Reply!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
