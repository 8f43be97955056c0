using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Publications;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Publication.SendCopies;

public sealed class SendCopiesForm
{
    public List<CopyForm>? Copies { get; set; }

    /// <summary>Keeps exactly one row for each recipient of the regime, in its order, whatever was posted.</summary>
    public void AskFor(Regime regime) => Copies =
        [.. regime.CopyRecipients.Select(r => Copies?.Find(c => c.Recipient == r.Code) ?? new CopyForm { Recipient = r.Code, To = r.Name })];
}

/// <summary>One copy; without a date it was not sent.</summary>
public sealed class CopyForm
{
    public string? Recipient { get; set; }

    [Required(ErrorMessage = "Enter who the copy was sent to")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "Who the copy was sent to must be 200 characters or fewer")]
    public string? To { get; set; }

    [RealDate("the day on which the copy was sent", Optional = true)]
    public DateParts? SentOn { get; set; }
}

/// <summary>Records the copies that have a date.</summary>
public sealed class SendCopiesHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, SendCopiesForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        var sent = form.Copies!.Where(c => c.SentOn is { Value: not null });
        review.SendCopies([.. sent.Select(c => new CopySent(c.Recipient!, c.To!.Trim(), c.SentOn!.ToDate()))], db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
