using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Security;

namespace DhrManager.Web.Features.Historic.ListRegister;

/// <summary>The register as CSV: the same entries as the page shows under the same filters, all of its pages.</summary>
public sealed class DownloadRegisterEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Links.RegisterDownload, HandleAsync).RequireAuthorization(Policies.ManagePartnership);

    private static async Task<IResult> HandleAsync(HttpContext http, ListRegisterQuery query, DhrDbContext db)
    {
        var filter = ListRegisterFilter.Read(http.Request.Query);
        var rows = (await query.AllAsync(http.RequestAborted)).Where(filter.Matches).ToList();
        db.AuditEntries.Add(AuditEntry.For("RegisterDownloaded", reviewId: null, new { rows.Count }, db.Actor));
        await db.SaveChangesAsync(http.RequestAborted);
        return CsvText.File("historic-reviews.csv", RegisterRow.Columns, rows.Select(row => row.Cells));
    }
}
