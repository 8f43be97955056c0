using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Dates.TellOfExtension;

public sealed class TellOfExtensionForm
{
    [RealDate("the day on which the Home Office was told", Optional = true)]
    public DateParts? HomeOfficeToldOn { get; set; }

    [RealDate("the day on which the family was told", Optional = true)]
    public DateParts? FamilyToldOn { get; set; }
}

/// <summary>Records when the Home Office and the family were told of a later date.</summary>
public sealed class TellOfExtensionHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid extensionId, TellOfExtensionForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.TellOfExtension(extensionId, form.HomeOfficeToldOn?.Value, form.FamilyToldOn?.Value, db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
