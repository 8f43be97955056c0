using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Decision.NotifyHomeOffice;

public sealed class NotifyHomeOfficeForm
{
    [RealDate("the date of the letter")]
    public DateParts? SentOn { get; set; }

    [Required(ErrorMessage = "Enter who sent the letter")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The sender must be 200 characters or fewer")]
    public string? SentBy { get; set; }

    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The reference must be 200 characters or fewer")]
    public string? HomeOfficeReference { get; set; }
}

/// <summary>Records that the Home Office was told of the decision.</summary>
public sealed class NotifyHomeOfficeHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, NotifyHomeOfficeForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.NotifyHomeOffice(form.SentOn!.ToDate(), form.SentBy!, Typed.OrNull(form.HomeOfficeReference), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
