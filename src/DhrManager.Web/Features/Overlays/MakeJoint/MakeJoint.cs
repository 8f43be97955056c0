using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Overlays.MakeJoint;

public sealed class MakeJointForm
{
    [Required(ErrorMessage = "Select the other review")]
    public string? Kind { get; set; }

    [Required(ErrorMessage = "Enter the body responsible for the other review")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "This must be 200 characters or fewer")]
    public string? Body { get; set; }
}

/// <summary>Holds the review jointly with one under another statute.</summary>
public sealed class MakeJointHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, MakeJointForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.MakeJoint(ParallelProcessKind.List.Find(form.Kind!), form.Body!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
