using DhrManager.Domain.CodedLists;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.People.StateCircumstances;

public sealed class StateCircumstancesForm
{
    /// <summary>Codes of <see cref="CaseFlag"/>; none when none was so.</summary>
    public List<string>? Circumstances { get; set; }
}

/// <summary>Says which circumstances the case had.</summary>
public sealed class StateCircumstancesHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, StateCircumstancesForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.StateCircumstances([.. (form.Circumstances ?? []).Where(code => !string.IsNullOrWhiteSpace(code)).Select(CaseFlag.List.Find)], db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
