using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Agencies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Scoping.AnswerScoping;

public sealed class AnswerScopingForm
{
    private const string TooLong = "This must be 8,000 characters or fewer";

    [Required(ErrorMessage = "Select what you found")]
    public string? Response { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? IdentifiersSearched { get; set; }

    [RealDate("the date of the first contact", Optional = true)]
    public DateParts? FirstContactOn { get; set; }

    [RealDate("the date of the last contact", Optional = true)]
    public DateParts? LastContactOn { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? Nature { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? Concerns { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? OtherAgencies { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? InternalReviews { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? ViewOnReview { get; set; }

    [Required(ErrorMessage = "Select yes if your records are secured")]
    public string? RecordsSecured { get; set; }

    public ScopingAnswer ToAnswer() => new()
    {
        Response = ScopingResponse.List.Find(Response!),
        IdentifiersSearched = Typed.OrNull(IdentifiersSearched),
        FirstContactOn = FirstContactOn?.Value,
        LastContactOn = LastContactOn?.Value,
        Nature = Typed.OrNull(Nature),
        Concerns = Typed.OrNull(Concerns),
        OtherAgencies = Typed.OrNull(OtherAgencies),
        InternalReviews = Typed.OrNull(InternalReviews),
        ViewOnReview = Typed.OrNull(ViewOnReview),
        RecordsSecured = RecordsSecured == "yes",
    };
}

/// <summary>Takes what an agency knows.</summary>
public sealed class AnswerScopingHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid requestId, AnswerScopingForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.AnswerScoping(requestId, form.ToAnswer(), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
