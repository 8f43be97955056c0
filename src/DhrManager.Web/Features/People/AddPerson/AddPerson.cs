using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.People.AddPerson;

public sealed class AddPersonForm
{
    [Required(ErrorMessage = "Select what this person is to the review")]
    public string? Role { get; set; }

    [Required(ErrorMessage = "Enter a pseudonym")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "Pseudonym must be 200 characters or fewer")]
    public string? Pseudonym { get; set; }

    public string? AgeBand { get; set; }

    public string? Sex { get; set; }

    public string? Relationship { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The note must be 8,000 characters or fewer")]
    public string? Note { get; set; }
}

/// <summary>Adds somebody to the case, under a pseudonym.</summary>
public sealed class AddPersonHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, AddPersonForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.AddPerson(
            PersonRole.List.Find(form.Role!),
            form.Pseudonym!,
            AgeBand.List.TryFind(form.AgeBand, out var ageBand) ? ageBand : AgeBand.Unknown,
            Sex.List.TryFind(form.Sex, out var sex) ? sex : Sex.Unknown,
            Relationship.List.TryFind(form.Relationship, out var relationship) ? relationship : null,
            Typed.OrNull(form.Note),
            db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
