using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Decision.RecordProportionateLearning;

public sealed class RecordProportionateLearningForm
{
    [RealDate("the date of the exercise")]
    public DateParts? HeldOn { get; set; }

    [Required(ErrorMessage = "Enter which agencies took part")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The agencies must be 8,000 characters or fewer")]
    public string? Who { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The note must be 8,000 characters or fewer")]
    public string? Note { get; set; }
}

/// <summary>Records the learning of a proportionate exercise.</summary>
public sealed class RecordProportionateLearningHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, RecordProportionateLearningForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.RecordProportionateLearning(form.HeldOn!.ToDate(), form.Who!, form.Note ?? "", db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
