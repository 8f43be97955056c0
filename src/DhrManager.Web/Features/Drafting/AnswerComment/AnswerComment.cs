using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Drafts;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Drafting.AnswerComment;

public sealed class AnswerCommentForm
{
    [Required(ErrorMessage = "Select what you make of the comment")]
    public string? Answer { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }
}

/// <summary>Records the chair's answer to a comment.</summary>
public sealed class AnswerCommentHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid commentId, AnswerCommentForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.AnswerComment(commentId, CommentAnswer.List.Find(form.Answer!), Typed.OrNull(form.Reason), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
