using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Returns;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Returns.NominateAuthor;

public sealed class NominateAuthorForm
{
    [Required(ErrorMessage = "Select who writes the return")]
    public string? Author { get; set; }

    [Required(ErrorMessage = "Select who signs the return off")]
    public string? SignOffOfficer { get; set; }

    public string? IsNotInvolved { get; set; }

    public string? IsNotLineManager { get; set; }
}

/// <summary>Names the author and the senior officer; both are put on the review's list for their agency.</summary>
public sealed class NominateAuthorHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid returnId, NominateAuthorForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        var agencyId = review.AgencyOf(returnId);
        var authorId = Ids.Read(form.Author);
        var author = await db.Users.SingleAsync(p => p.Id == authorId && p.AgencyId == agencyId && p.EndedAt == null, cancellationToken);
        var officerId = Ids.Read(form.SignOffOfficer);
        if (officerId is not null)
        {
            await db.Users.SingleAsync(p => p.Id == officerId && p.AgencyId == agencyId && p.EndedAt == null, cancellationToken);
        }

        review.NominateAuthor(
            returnId,
            new AuthorNomination(
                author.Id,
                author.Name,
                author.JobTitle,
                IsNotInvolved: form.IsNotInvolved == GovCheckbox.Ticked,
                IsNotLineManager: form.IsNotLineManager == GovCheckbox.Ticked,
                officerId),
            db.Actor);

        await db.SaveChangesAsync(cancellationToken);
    }
}
