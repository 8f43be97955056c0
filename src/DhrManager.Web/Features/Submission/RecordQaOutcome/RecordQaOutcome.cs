using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Submissions;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Submission.RecordQaOutcome;

public sealed class RecordQaOutcomeForm
{
    [Required(ErrorMessage = "Select what the letter says")]
    public string? Outcome { get; set; }

    [RealDate("the date of the letter")]
    public DateParts? LetterOn { get; set; }

    [RealDate("the day on which the letter arrived")]
    public DateParts? ReceivedOn { get; set; }

    [RealDate("the day of the Home Office panel", Optional = true)]
    public DateParts? PanelOn { get; set; }

    [Required(ErrorMessage = "Enter where the letter can be found")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The reference must be 200 characters or fewer")]
    public string? LetterReference { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "What the letter praises must be 8,000 characters or fewer")]
    public string? Positives { get; set; }

    public List<QaPointForm>? Points { get; set; }

    /// <summary>Empty rows up to this many, numbered on from those there are.</summary>
    public void OfferRows(int count)
    {
        Points ??= [];
        while (Points.Count < count)
        {
            Points.Add(new QaPointForm { Number = $"{Points.Count + 1}" });
        }
    }

    public QaOutcomeRecord ToRecord() => new(
        QaOutcome.List.Find(Outcome!),
        LetterOn!.ToDate(),
        ReceivedOn!.ToDate(),
        PanelOn?.Value,
        LetterReference!,
        Typed.OrNull(Positives),
        [.. Points!.Where(p => !string.IsNullOrWhiteSpace(p.Text)).Select(p => p.ToPoint())]);
}

/// <summary>One point of the letter; a row without text is no point.</summary>
public sealed class QaPointForm
{
    [Required(ErrorMessage = "Enter the number of the point"), RegularExpression("[0-9]{1,3}", ErrorMessage = "The number must be a whole number, like 4")]
    public string? Number { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "Each point must be 8,000 characters or fewer")]
    public string? Text { get; set; }

    public QaPoint ToPoint() => new(int.Parse(Number!, System.Globalization.CultureInfo.InvariantCulture), Text!.Trim());
}

/// <summary>Records the letter of the Home Office.</summary>
public sealed class RecordQaOutcomeHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, RecordQaOutcomeForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.RecordQaOutcome(form.ToRecord(), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
