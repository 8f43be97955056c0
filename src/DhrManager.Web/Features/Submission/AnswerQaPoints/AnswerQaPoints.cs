using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Submissions;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Submission.AnswerQaPoints;

public sealed class AnswerQaPointsForm
{
    public List<QaPointAnswerForm>? Answers { get; set; }

    /// <summary>Keeps exactly one answer for each point of the letter, in its order, whatever was posted.</summary>
    public void AskFor(IReadOnlyList<QaPoint> points) => Answers =
        [.. points.Select(p => Answers?.Find(a => a.Number == $"{p.Number}") ?? new QaPointAnswerForm { Number = $"{p.Number}" })];
}

/// <summary>The answer to one point.</summary>
public sealed class QaPointAnswerForm
{
    /// <summary>Posted with the answer, so that it cannot land under another point.</summary>
    public string? Number { get; set; }

    [Required(ErrorMessage = "Enter the answer to this point")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The answer must be 8,000 characters or fewer")]
    public string? Answer { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "What changed must be 8,000 characters or fewer")]
    public string? Changed { get; set; }

    public QaPointAnswer ToAnswer() =>
        new(int.Parse(Number!, System.Globalization.CultureInfo.InvariantCulture), Answer!.Trim(), Typed.OrNull(Changed));
}

/// <summary>Answers every point of the letter at once.</summary>
public sealed class AnswerQaPointsHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, AnswerQaPointsForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.AnswerQaPoints([.. form.Answers!.Select(a => a.ToAnswer())], db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
