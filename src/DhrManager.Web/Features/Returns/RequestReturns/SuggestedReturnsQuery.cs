using DhrManager.Domain.Agencies;
using DhrManager.Domain.CodedLists;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Returns.RequestReturns;

/// <summary>Fills the rows in with what scoping suggests: the more an agency was involved, the fuller its return.</summary>
public sealed class SuggestedReturnsQuery(DhrDbContext db)
{
    private const int BlankRows = 3;

    public async Task<List<ReturnRow>> FindAsync(Guid reviewId, DateOnly dueOn, CancellationToken cancellationToken)
    {
        var requests = await db.Reviews.AsNoTracking()
            .Where(r => r.Id == reviewId)
            .SelectMany(r => r.ScopingRequests)
            .ToListAsync(cancellationToken);
        var names = await db.AgencyNamesAsync(cancellationToken);

        return
        [
            .. requests.Where(r => Suggest(r) is not null)
                .OrderBy(r => names[r.AgencyId], StringComparer.Ordinal)
                .Select(r => Row(r.AgencyId, Suggest(r), dueOn)),
            .. Enumerable.Range(0, BlankRows).Select(_ => Row(null, null, dueOn)),
        ];
    }

    private static ReturnKind? Suggest(ScopingRequest request) => request.Answer?.Response.Code switch
    {
        "significant" => ReturnKind.IndividualManagementReview,
        "brief" => ReturnKind.SummaryReport,
        "involved-elsewhere" => ReturnKind.InformationReport,
        _ => null,
    };

    private static ReturnRow Row(Guid? agencyId, ReturnKind? kind, DateOnly dueOn) => new()
    {
        Agency = agencyId?.ToString(),
        Kind = kind?.Code,
        DueOn = DateParts.From(dueOn),
        Mandatory = GovCheckbox.Ticked,
    };
}
