using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Findings.ShareLesson;

public sealed class ShareLessonForm
{
    [RealDate("the day on which the lesson was shared")]
    public DateParts? On { get; set; }

    [Required(ErrorMessage = "Enter with whom the lesson was shared")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "With whom it was shared must be 8,000 characters or fewer")]
    public string? With { get; set; }
}

/// <summary>Records that a lesson went to agencies ahead of the report.</summary>
public sealed class ShareLessonHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid lessonId, ShareLessonForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.ShareLessonEarly(lessonId, form.On!.ToDate(), form.With!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
