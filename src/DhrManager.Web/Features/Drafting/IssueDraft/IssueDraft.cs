using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Drafting.IssueDraft;

public sealed class IssueDraftForm
{
    [Required(ErrorMessage = "Enter what is new in this draft")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The summary must be 8,000 characters or fewer")]
    public string? SummaryOfChanges { get; set; }

    [RealDate("the date by which comments are due")]
    public DateParts? CommentsDueOn { get; set; }
}

/// <summary>Issues the next draft; three rounds of comments open.</summary>
public sealed class IssueDraftHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, IssueDraftForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.IssueDraft(form.SummaryOfChanges!, form.CommentsDueOn!.ToDate(), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
