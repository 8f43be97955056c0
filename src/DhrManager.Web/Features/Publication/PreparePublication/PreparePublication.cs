using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Publications;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Publication.PreparePublication;

public sealed class PreparePublicationForm
{
    [RealDate("the planned day of publication")]
    public DateParts? PlannedOn { get; set; }

    /// <summary>Ticked when the day is kept although something speaks against it.</summary>
    public string? IsDayKept { get; set; }

    [Required(ErrorMessage = "Enter the title of the report")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The title must be 200 characters or fewer")]
    public string? Title { get; set; }

    [RealDate("the day on which the family was told", Optional = true)]
    public DateParts? FamilyToldOn { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? WhyFamilyNotTold { get; set; }

    public string? IsAnonymityChecked { get; set; }

    public string? HasHelpLines { get; set; }

    public string? HasContentWarning { get; set; }

    [Required(ErrorMessage = "Enter who answers the press and the public")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The contact must be 200 characters or fewer")]
    public string? Contact { get; set; }

    public PublicationPlan ToPlan() => new(
        PlannedOn!.ToDate(),
        Title!.Trim(),
        FamilyToldOn?.Value,
        Typed.OrNull(WhyFamilyNotTold),
        IsAnonymityChecked == GovCheckbox.Ticked,
        HasHelpLines == GovCheckbox.Ticked,
        HasContentWarning == GovCheckbox.Ticked,
        Contact!.Trim());
}

/// <summary>Records that the publication is prepared.</summary>
public sealed class PreparePublicationHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, PreparePublicationForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.PreparePublication(form.ToPlan(), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
