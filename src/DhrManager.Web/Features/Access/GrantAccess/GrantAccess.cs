using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Access;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Access.GrantAccess;

public sealed class GrantAccessForm
{
    [Required(ErrorMessage = "Select the person")]
    public string? Person { get; set; }

    [Required(ErrorMessage = "Select what the person is on this review")]
    public string? Role { get; set; }

    public string? Agency { get; set; }
}

/// <summary>Puts a person on the review's list. Without a choice, somebody acting for an agency acts for their own.</summary>
public sealed class GrantAccessHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, GrantAccessForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        var personId = Ids.Read(form.Person);
        var person = await db.Users.AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId && p.EndedAt == null, cancellationToken);
        RuleBrokenException.ThrowIf(person is null, "Choose somebody who has an account.", Citations.Local);

        var role = ReviewRole.List.Find(form.Role!);
        var agencyId = Ids.Read(form.Agency) ?? (role.IsOfAnAgency ? person!.AgencyId : null);
        review.GrantAccess(person!.Id, role, agencyId, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
