using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.People.RenamePerson;

public sealed class RenamePersonForm
{
    [Required(ErrorMessage = "Enter the new pseudonym")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "Pseudonym must be 200 characters or fewer")]
    public string? Pseudonym { get; set; }

    [Required(ErrorMessage = "Say who chose the pseudonym")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "Who chose it must be 8,000 characters or fewer")]
    public string? ChosenBy { get; set; }
}

/// <summary>Gives somebody in the case another pseudonym.</summary>
public sealed class RenamePersonHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid personId, RenamePersonForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.RenamePerson(personId, form.Pseudonym!, form.ChosenBy!, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
