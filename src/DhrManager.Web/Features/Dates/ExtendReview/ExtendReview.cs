using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Dates.ExtendReview;

public sealed class ExtendReviewForm
{
    [Required(ErrorMessage = "Select why a later date is agreed")]
    public string? Reason { get; set; }

    [RealDate("the new date")]
    public DateParts? NewDueOn { get; set; }

    [Required(ErrorMessage = "Enter who approved the new date")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "This must be 200 characters or fewer")]
    public string? ApprovedBy { get; set; }

    [Required(ErrorMessage = "Explain the new date")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The explanation must be 8,000 characters or fewer")]
    public string? Note { get; set; }

    [RealDate("the day on which the Home Office was told", Optional = true)]
    public DateParts? HomeOfficeToldOn { get; set; }

    [RealDate("the day on which the family was told", Optional = true)]
    public DateParts? FamilyToldOn { get; set; }
}

/// <summary>Moves the date of the overview report; the first date stays on record.</summary>
public sealed class ExtendReviewHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, ExtendReviewForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.Extend(ExtensionReason.List.Find(form.Reason!), form.NewDueOn!.ToDate(), form.ApprovedBy!, form.HomeOfficeToldOn?.Value, form.FamilyToldOn?.Value, form.Note!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
