using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Panel.DeclareConflict;

public sealed class DeclareConflictForm
{
    [Required(ErrorMessage = "Enter what is declared")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "This must be 8,000 characters or fewer")]
    public string? Detail { get; set; }

    [Required(ErrorMessage = "Enter what was agreed")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "This must be 8,000 characters or fewer")]
    public string? Mitigation { get; set; }
}

/// <summary>Records a conflict that a member declares in the course of the review.</summary>
public sealed class DeclareConflictHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid memberId, DeclareConflictForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.DeclareConflict(memberId, form.Detail!, form.Mitigation!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
