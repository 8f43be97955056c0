using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.SignOff.SignOffReport;

public sealed class SignOffReportForm
{
    public const string SignedOff = "signed-off";
    public const string Returned = "returned";

    [Required(ErrorMessage = "Select whether the report is signed off or returned")]
    public string? Outcome { get; set; }

    [RealDate("the day of the signature", Optional = true)]
    public DateParts? SignedOn { get; set; }

    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "Who signs must be 200 characters or fewer")]
    public string? SignedBy { get; set; }

    public string? IsAnonymous { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The note must be 8,000 characters or fewer")]
    public string? Note { get; set; }
}

/// <summary>Signs the report off, which agrees the action plan, or returns it to the chair.</summary>
public sealed class SignOffReportHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, SignOffReportForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        if (form.Outcome == SignOffReportForm.SignedOff)
        {
            review.SignOffReport(ToSignOff(form), db.Actor);
        }
        else
        {
            review.ReturnReport(form.Note ?? "", db.Actor);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    // A signature without a date is given today.
    private Domain.Submissions.SignOff ToSignOff(SignOffReportForm form) => new(
        form.SignedOn?.Value ?? db.Actor.Today,
        form.SignedBy ?? "",
        form.IsAnonymous == GovCheckbox.Ticked,
        Typed.OrNull(form.Note));
}
