using System.ComponentModel.DataAnnotations;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Returns.SignOffReturn;

public sealed class SignOffReturnForm
{
    public const string Accept = "signed-off";
    public const string SendBack = "back-to-author";

    [Required(ErrorMessage = "Select whether you sign the return off")]
    public string? Outcome { get; set; }

    public string? Comments { get; set; }
}

/// <summary>The agency's senior officer answers for the return, or gives it back to its author.</summary>
public sealed class SignOffReturnHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid returnId, SignOffReturnForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);

        review.SignOffReturn(returnId, form.Outcome == SignOffReturnForm.Accept, Typed.OrNull(form.Comments), db.Actor);

        await db.SaveChangesAsync(cancellationToken);
    }
}
