using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Drafts;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Drafting.AddComment;

public sealed class AddCommentForm
{
    [Required(ErrorMessage = "Select the round that the comment belongs to")]
    public string? Round { get; set; }

    [Required(ErrorMessage = "Enter the document and paragraph that the comment is about")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The place must be 200 characters or fewer")]
    public string? Place { get; set; }

    [Required(ErrorMessage = "Enter who made the comment")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "Who made the comment must be 200 characters or fewer")]
    public string? Commenter { get; set; }

    [Required(ErrorMessage = "Enter the comment")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The comment must be 8,000 characters or fewer")]
    public string? Text { get; set; }
}

/// <summary>Logs a comment on the draft that is out.</summary>
public sealed class AddCommentHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, AddCommentForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.AddComment(new CommentText(CommentRound.List.Find(form.Round!), form.Place!, form.Commenter!, form.Text!), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
