using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Drafts;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Drafting.CloseRound;

public sealed class CloseRoundForm
{
    [Required(ErrorMessage = "Enter how the round went, or that nobody commented")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The note must be 8,000 characters or fewer")]
    public string? Note { get; set; }

    [RealDate("the day on which the round closed")]
    public DateParts? ClosedOn { get; set; }
}

/// <summary>Closes one of the three rounds of comments on the draft that is out.</summary>
public sealed class CloseRoundHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, CommentRound round, CloseRoundForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.CloseCommentRound(round, form.Note!, form.ClosedOn!.ToDate(), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
