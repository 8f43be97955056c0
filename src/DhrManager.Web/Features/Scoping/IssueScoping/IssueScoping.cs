using System.ComponentModel.DataAnnotations;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Scoping.IssueScoping;

public sealed class IssueScopingForm
{
    [MinLength(1, ErrorMessage = "Select at least one agency")]
    public List<string>? Agencies { get; set; }

    [RealDate("the date for answers")]
    public DateParts? DueOn { get; set; }

    public string? SecureRecords { get; set; }
}

/// <summary>Asks the agencies what they know, and lets their contacts see the request.</summary>
public sealed class IssueScopingHandler(DhrDbContext db, AgencyContactsQuery contacts)
{
    public async Task HandleAsync(Guid reviewId, IssueScopingForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        Guid[] agencies = [.. form.Agencies!.Select(Ids.Read).OfType<Guid>()];

        review.IssueScoping(agencies, form.DueOn!.ToDate(), form.SecureRecords == GovCheckbox.Ticked, db.Actor);
        foreach (var agencyId in agencies)
        {
            await contacts.GrantAccessAsync(review, agencyId, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
