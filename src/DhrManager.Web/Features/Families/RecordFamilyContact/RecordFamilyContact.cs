using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Families.RecordFamilyContact;

public sealed class RecordFamilyContactForm
{
    public string? Person { get; set; }

    [RealDate("the date of the contact")]
    public DateParts? On { get; set; }

    [Required(ErrorMessage = "Select how you were in touch")]
    public string? Method { get; set; }

    [Required(ErrorMessage = "Enter what the contact was about")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The note must be 8,000 characters or fewer")]
    public string? Note { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The promise must be 8,000 characters or fewer")]
    public string? Promised { get; set; }

    [RealDate("the day by which it was promised", Optional = true)]
    public DateParts? PromisedBy { get; set; }
}

/// <summary>Records one contact with the family, and what was promised in it.</summary>
public sealed class RecordFamilyContactHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, RecordFamilyContactForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.RecordFamilyContact(Ids.Read(form.Person), form.On!.ToDate(), FamilyContactMethod.List.Find(form.Method!), form.Note!, Typed.OrNull(form.Promised), form.PromisedBy?.Value, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
