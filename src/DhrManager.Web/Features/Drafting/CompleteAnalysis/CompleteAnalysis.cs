using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Drafting.CompleteAnalysis;

public sealed class CompleteAnalysisForm
{
    [Required(ErrorMessage = "Enter what the panel concluded")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The note must be 8,000 characters or fewer")]
    public string? Note { get; set; }
}

/// <summary>Records that the panel has finished its analysis.</summary>
public sealed class CompleteAnalysisHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, CompleteAnalysisForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.CompleteAnalysis(form.Note!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
