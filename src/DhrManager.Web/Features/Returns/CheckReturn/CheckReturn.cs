using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Returns;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Returns.CheckReturn;

public sealed class CheckReturnForm : IValidatableObject
{
    public const string Accept = "accept";
    public const string SendBack = "send-back";

    [Required(ErrorMessage = "Select whether the panel accepts the return")]
    public string? Outcome { get; set; }

    public string? Grade { get; set; }

    public string? Comment { get; set; }

    [RealDate("the new date", Optional = true)]
    public DateParts? NewDueOn { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Outcome == Accept && !ReturnGrade.List.TryFind(Grade, out _))
        {
            yield return new ValidationResult("Select how well the return serves the panel", [nameof(Grade)]);
        }

        if (Outcome == SendBack && NewDueOn?.Value is null)
        {
            yield return new ValidationResult("Enter the new date", [nameof(NewDueOn)]);
        }
    }
}

/// <summary>The chair accepts a return for the panel, or sends it back with a reason and a new date.</summary>
public sealed class CheckReturnHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid returnId, CheckReturnForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);

        if (form.Outcome == CheckReturnForm.Accept)
        {
            review.AcceptReturn(returnId, ReturnGrade.List.Find(form.Grade!), Typed.OrNull(form.Comment), db.Actor);
        }
        else
        {
            review.SendBackReturn(returnId, form.Comment ?? "", form.NewDueOn!.ToDate(), db.Actor);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
