using System.ComponentModel.DataAnnotations;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Scoping.AskAgency;

public sealed class AskAgencyForm
{
    [Required(ErrorMessage = "Select the agency")]
    public string? Agency { get; set; }

    [RealDate("the date for the answer")]
    public DateParts? DueOn { get; set; }
}

/// <summary>Asks one more agency what it knows.</summary>
public sealed class AskAgencyHandler(DhrDbContext db, AgencyContactsQuery contacts)
{
    public async Task HandleAsync(Guid reviewId, AskAgencyForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        var agency = await db.Agencies.FindAsync([Ids.Read(form.Agency).GetValueOrDefault()], cancellationToken) ?? throw new ReviewNotFoundException();

        review.AskAnotherAgency(agency.Id, form.DueOn!.ToDate(), db.Actor);
        await contacts.GrantAccessAsync(review, agency.Id, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
