using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.People;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.People.CorrectPerson;

public sealed class CorrectPersonForm
{
    [Required(ErrorMessage = "Select the age band")]
    public string? AgeBand { get; set; }

    [Required(ErrorMessage = "Select the sex")]
    public string? Sex { get; set; }

    public string? Relationship { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The note must be 8,000 characters or fewer")]
    public string? Note { get; set; }

    public static CorrectPersonForm Of(CasePerson person) => new()
    {
        AgeBand = person.AgeBand.Code,
        Sex = person.Sex.Code,
        Relationship = person.Relationship?.Code,
        Note = person.Note,
    };
}

/// <summary>Corrects the coded facts about somebody in the case.</summary>
public sealed class CorrectPersonHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid personId, CorrectPersonForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.CorrectPerson(
            personId,
            AgeBand.List.Find(form.AgeBand!),
            Sex.List.Find(form.Sex!),
            Relationship.List.TryFind(form.Relationship, out var relationship) ? relationship : null,
            Typed.OrNull(form.Note),
            db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
